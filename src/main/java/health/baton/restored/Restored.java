package health.baton.restored;

import health.baton.casefile.CaseFile;
import health.baton.engine.SignedIn;
import health.baton.form.Answer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is held because the database came back from a backup, and its release. */
@Component
public class Restored {
    /** Of messages to the outside about cases that were there before. */
    private static final String HELD = """
            from message m where m.channel in ('email', 'sms', 'post') and m.sent_at is null and m.next_try_at is not null
              and held_since(m.case_reference) is not null
            """;

    private final JdbcClient db;
    private final Clock clock;
    private final SignedIn signedIn;
    private final CaseFile caseFile;

    Restored(JdbcClient db, Clock clock, SignedIn signedIn, CaseFile caseFile) {
        this.db = db;
        this.clock = clock;
        this.signedIn = signedIn;
        this.caseFile = caseFile;
    }

    /**
     * A restore that somebody has still to look at.
     *
     * @param newestBefore newest entry of any case in the backup; what happened later may be lost, and may have been sent
     * @param batches of letters to print that were not posted then: they may have been since
     * @param removals reported again since, held back from the owner of the list
     */
    public record Open(
            Instant noticedAt,
            @Nullable Instant newestBefore,
            String because,
            long messages,
            long batches,
            long removals) {}

    /** A message that would leave now; of whom it tells nobody. */
    public record Held(UUID id, String caseReference, String kind, String channel, Instant written) {}

    /** Empty when nothing is held. */
    public Optional<Open> open() {
        return db.sql("""
                        select r.*, (select count(*) %s) as messages,
                          (select count(*) from print_batch b where b.made_at < r.noticed_at
                             and b.state in ('choosing', 'printing', 'ready')) as batches,
                          (select count(*) from list_removal l where l.reported_at >= r.noticed_at) as removals
                        from restoration r where r.released_at is null""".formatted(HELD)).query(Restored::read).optional();
    }

    /** Oldest first. */
    public List<Held> held(int most) {
        return db.sql(
                        "select m.id, m.case_reference, m.kind, m.channel, m.created_at %s order by m.created_at, m.number limit ?"
                                .formatted(HELD))
                .param(most)
                .query((row, number) -> new Held(
                        row.getObject("id", UUID.class),
                        row.getString("case_reference"),
                        row.getString("kind"),
                        row.getString("channel"),
                        row.getTimestamp("created_at").toInstant()))
                .list();
    }

    /** It left before the restore: it does not leave again, and the story says so. False when it is not held. */
    @Transactional
    public boolean wasSent(UUID message) {
        Optional<String> reference = db.sql("""
                        update message set sent_at = ?, next_try_at = null, last_error = 'Sent before the restore'
                        where id in (select m.id %s and m.id = ? for update of m) returning case_reference""".formatted(HELD))
                .params(now(), message)
                .query(String.class)
                .optional();
        reference.ifPresent(there -> caseFile.note(
                there,
                "sent-before-restore:" + message,
                "Not sent again: it had left before the database came back from a backup",
                List.of(Answer.inFile(
                        "heldBecause", "Because", "restored", "Somebody compared it with what had left"))));
        return reference.isPresent();
    }

    /** From now on everything leaves as ever. False when nothing was held. */
    public boolean release() {
        return db.sql("update restoration set released_at = ?, released_by = ? where released_at is null")
                        .params(now(), signedIn.required().name())
                        .update()
                == 1;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Open read(ResultSet row, int number) throws SQLException {
        Timestamp newest = row.getTimestamp("newest_before");
        return new Open(
                row.getTimestamp("noticed_at").toInstant(),
                newest == null ? null : newest.toInstant(),
                row.getString("because"),
                row.getLong("messages"),
                row.getLong("batches"),
                row.getLong("removals"));
    }
}
