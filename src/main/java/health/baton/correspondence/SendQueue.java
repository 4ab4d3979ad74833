package health.baton.correspondence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * E-mails, text messages and letters by post whose turn it is. Taking one moves its next try into the future and commits, so that no other node takes it
 * meanwhile and no transaction is open while the mail server or Notify answers. After a restore what may have left before
 * stays where it is until somebody releases it ({@code held_since}); notices to staff go, for they only say that there
 * is something to do.
 */
@Component
class SendQueue {
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final Duration NOTICES_ARE_NEWS = Duration.ofDays(1);
    /** About a day. */
    private static final int TRIES = 30;
    /** About two hours: then the case asks somebody to ring instead. */
    static final int TRIES_IF_SOMEBODY_CAN_RING = 8;

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final ReplyCodes codes;
    private final MailSettings settings;
    private final AnswerLinks links;
    private final Undelivered undelivered;
    private final Facts facts;

    SendQueue(
            JdbcClient jdbc,
            TransactionOperations transactions,
            Clock clock,
            ReplyCodes codes,
            MailSettings settings,
            AnswerLinks links,
            Undelivered undelivered,
            Facts facts) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
        this.codes = codes;
        this.settings = settings;
        this.links = links;
        this.undelivered = undelivered;
        this.facts = facts;
    }

    /**
     * Takes the message that has waited longest; it is due again later unless {@link #sent} says that it has gone.
     *
     * @param smtp whether e-mails can be sent
     * @param toPerson codes of the other ways by which letters to the person can be sent
     */
    Optional<Outgoing> take(boolean smtp, List<String> toPerson) {
        return transactions.execute(transaction -> due(smtp, toPerson).map(this::take));
    }

    private Optional<Due> due(boolean smtp, List<String> toPerson) {
        Instant now = clock.instant();
        return jdbc.sql("""
                select * from message where sent_at is null and next_try_at <= :now
                    and (channel <> 'notice' or created_at > :news)
                    and ((:smtp and channel in ('email', 'notice')) or (kind = 'letter' and channel = any(:ways)))
                    and (channel = 'notice' or held_since(case_reference) is null)
                    order by next_try_at limit 1 for update skip locked""")
                .param("now", Outbox.at(now))
                .param("news", Outbox.at(now.minus(NOTICES_ARE_NEWS)))
                .param("smtp", smtp)
                .param("ways", toPerson.toArray(String[]::new))
                .query(Due::of)
                .optional();
    }

    private Outgoing take(Due due) {
        int attempt = due.attempts() + 1;
        jdbc.sql("update message set attempts = ?, next_try_at = ? where id = ?")
                .params(attempt, Outbox.at(clock.instant().plus(wait(attempt))), due.id())
                .update();
        Message message = due.message();
        String text = links.inEmail(message) + (message.opens() == null ? "" : link(message, message.opens()));
        Channel channel = Channel.of(message.channel());
        return new Outgoing(
                due.id(),
                channel,
                message.isToPerson(),
                due.address(),
                channel == Channel.POST ? Window.of(facts, message.caseReference()) : List.of(),
                message.content().subject(),
                text,
                attempt);
    }

    private String link(Message message, UUID opens) {
        boolean birthDateKnown = jdbc.sql("select birth_date is not null from message where id = ?")
                .param(opens)
                .query(Boolean.class)
                .single();
        return "\n\nRead and answer it without an account: <"
                + settings.link("/reply/" + codes.create(opens))
                + ">\n\nThe page asks for "
                + (birthDateKnown
                        ? "the person's date of birth."
                        : "the case reference: " + Markdown.escape(message.caseReference()));
    }

    void sent(UUID id) {
        jdbc.sql("update message set sent_at = ?, next_try_at = null, last_error = null where id = ?")
                .params(Outbox.at(clock.instant()), id)
                .update();
    }

    /** It could not be sent; given up when that is final, or every try has failed. */
    void failed(UUID id, String error, boolean isFinal) {
        transactions.executeWithoutResult(transaction -> {
            boolean givenUp = jdbc.sql("""
                    update message m set last_error = :error,
                        failed_at = case when l.over then cast(:now as timestamptz) end,
                        next_try_at = case when l.over then null else m.next_try_at end
                    from (select e.id, :final or e.attempts >= case when coalesce(r.failed_message, e.failed_message) is null
                                then cast(:tries as int) else cast(:triesIfAsked as int) end as over
                            from message e left join message r on r.id = e.opens where e.id = :id) l
                    where m.id = l.id returning failed_at is not null""")
                    .param("error", error)
                    .param("now", Outbox.at(clock.instant()))
                    .param("final", isFinal)
                    .param("tries", TRIES)
                    .param("triesIfAsked", TRIES_IF_SOMEBODY_CAN_RING)
                    .param("id", id)
                    .query(Boolean.class)
                    .single();
            if (givenUp) {
                undelivered.tell(id);
            }
        });
    }

    static Duration wait(int attempt) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(attempt - 1, 10));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    private record Due(Message message, UUID id, String address, int attempts) {
        static Due of(ResultSet row, int number) throws SQLException {
            return new Due(
                    Message.of(row, number),
                    row.getObject("id", UUID.class),
                    Objects.requireNonNullElse(row.getString("to_address"), ""),
                    row.getInt("attempts"));
        }
    }
}
