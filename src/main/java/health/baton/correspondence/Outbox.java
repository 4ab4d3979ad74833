package health.baton.correspondence;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where everything goes that is to be told: in the transaction of what happened, once for a dedupe key. */
@Component
class Outbox {
    private final JdbcClient jdbc;
    private final Clock clock;

    Outbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Puts the message in, unless it is there; a message to a work queue has arrived with that. Returns its id. */
    UUID put(Draft draft) {
        return putNew(draft)
                .orElseGet(() -> jdbc.sql("select id from message where dedupe_key = ?")
                        .param(draft.dedupeKey())
                        .query(UUID.class)
                        .single());
    }

    /** As {@link #put}; empty when it is there already. */
    Optional<UUID> putNew(Draft draft) {
        OffsetDateTime now = at(clock.instant());
        boolean leaves = draft.to().channel().leaves();
        boolean arrived = draft.to().channel() == Channel.WORK_QUEUE;
        return jdbc.sql("""
                insert into message (id, case_reference, kind, channel, to_team, to_person, to_address, subject,
                    body_markdown, person, birth_date, phone, asked, due_at, dedupe_key, opens, corrects,
                    answer_message, opened_message, failed_message, created_at, sent_at, next_try_at)
                values (:id, :reference, :kind, :channel, :team, :toPerson, :address, :subject,
                    :body, :person, :birthDate, :phone, :asked, cast(:due as timestamptz), :key, :opens, :corrects,
                    :answerMessage, :openedMessage, :failedMessage, :now, cast(:sent as timestamptz), cast(:next as timestamptz))
                on conflict (dedupe_key) do nothing returning id""")
                .param("id", UUID.randomUUID())
                .param("reference", draft.caseReference())
                .param("kind", draft.kind().code())
                .param("channel", draft.to().channel().code())
                .param("team", draft.to().team())
                .param("toPerson", draft.to().person())
                .param("address", draft.to().address())
                .param("subject", draft.content().subject())
                .param("body", draft.content().body())
                .param("person", draft.content().person())
                .param("birthDate", draft.content().birthDate())
                .param("phone", draft.content().phone())
                .param("asked", draft.content().asked())
                .param("due", at(draft.content().due()))
                .param("key", draft.dedupeKey())
                .param("opens", draft.links().opens())
                .param("corrects", draft.links().corrects())
                .param("answerMessage", draft.links().answerMessage())
                .param("openedMessage", draft.links().openedMessage())
                .param("failedMessage", draft.links().failedMessage())
                .param("now", now)
                .param("sent", arrived ? now : null)
                .param("next", leaves ? now : null)
                .query(UUID.class)
                .optional();
    }

    static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
