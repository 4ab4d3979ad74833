package health.baton.correspondence;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads messages and marks what became of them. */
@Component
class Messages {
    private final JdbcClient jdbc;
    private final Clock clock;

    Messages(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Message> find(UUID id) {
        return jdbc.sql("select * from message where id = ?")
                .param(id)
                .query(Message::of)
                .optional();
    }

    /** Whether something of this kind was told about the case by another run than this one. */
    boolean toldBefore(String caseReference, Kind kind, String exceptKey) {
        return jdbc.sql("""
                select exists (select 1 from message where case_reference = ? and kind = ? and dedupe_key <> ?
                    and opens is null)""")
                .params(caseReference, kind.code(), exceptKey)
                .query(Boolean.class)
                .single();
    }

    /** What recipients were told about the person of a case; not the notices, and not the e-mails that only repeat it. */
    List<Message> toldOf(String caseReference) {
        List<String> kinds = List.of(Kind.GP.code(), Kind.RECEIVING_UNIT.code(), Kind.PLAN.code(), Kind.LETTER.code());
        return ofCase(caseReference).stream()
                .filter(message -> kinds.contains(message.kind()))
                .toList();
    }

    /** The newest messages in the queues of these teams and of this person. */
    List<Message> queue(List<String> teams, String person, int most) {
        return jdbc.sql("""
                select * from message where channel = 'work-queue'
                    and (to_team = any(:teams) or to_person = :person)
                    order by number desc limit :most""")
                .param("teams", teams.toArray(String[]::new))
                .param("person", person)
                .param("most", most)
                .query(Message::of)
                .list();
    }

    /**
     * What lies in the queues of these teams, no task shows and nobody has opened, oldest first: corrections, and what a
     * practice is told without being asked for an answer.
     */
    List<Message> unread(List<String> teams, int most) {
        return jdbc.sql("""
                select * from message where channel = 'work-queue' and to_team = any(:teams) and opened_at is null
                    and (kind = :correction or (kind = :told and answer_message is null)) order by number limit :most""")
                .param("correction", Kind.CORRECTION.code())
                .param("told", Kind.GP.code())
                .param("teams", teams.toArray(String[]::new))
                .param("most", most)
                .query(Message::of)
                .list();
    }

    /** Everything that was told about the case, in order; not the notices, and not the e-mails that only repeat it. */
    List<Message> ofCase(String caseReference) {
        return jdbc.sql("""
                select * from message where case_reference = ? and channel <> 'notice' and opens is null
                    order by number""").param(caseReference).query(Message::of).list();
    }

    /** The e-mails about the case that repeat a message of {@link #ofCase}. */
    List<Message> repeats(String caseReference) {
        return jdbc.sql("select * from message where case_reference = ? and opens is not null order by number")
                .param(caseReference)
                .query(Message::of)
                .list();
    }

    /** The newest message of this kind that the case was to be told about. */
    Optional<Message> newest(String caseReference, String kind) {
        return jdbc.sql("""
                select * from message where case_reference = ? and kind = ? and answer_message is not null
                    order by number desc limit 1""").params(caseReference, kind).query(Message::of).optional();
    }

    /** Whether a later message of its kind stands in its place: nobody waits for an answer to this one any more. */
    boolean replaced(Message message) {
        return newest(message.caseReference(), message.kind())
                .filter(newest -> !newest.id().equals(message.id()))
                .isPresent();
    }

    boolean corrected(UUID id) {
        return jdbc.sql("select exists (select 1 from message where corrects = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    /** Marks the first opening. Returns false when it was opened before. */
    boolean open(UUID id, @Nullable String byWhom) {
        return jdbc.sql("update message set opened_at = :now, opened_by = :who where id = :id and opened_at is null")
                        .param("now", Outbox.at(clock.instant()))
                        .param("who", byWhom)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Keeps the first answer. Returns false when there is one already. */
    boolean answer(UUID id, String answer, @Nullable String reason) {
        return jdbc.sql("""
                update message set answered_at = :now, answer = :answer, answer_reason = :reason
                    where id = :id and answered_at is null""")
                        .param("now", Outbox.at(clock.instant()))
                        .param("answer", answer)
                        .param("reason", reason)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Marks the first answer to a letter to the person; what was told is in the story. */
    void answeredByPerson(UUID id) {
        jdbc.sql("update message set answered_at = :now where id = :id and answered_at is null")
                .param("now", Outbox.at(clock.instant()))
                .param("id", id)
                .update();
    }

    void answerReached(UUID id, boolean reached) {
        jdbc.sql("update message set answer_reached = ? where id = ?")
                .params(reached, id)
                .update();
    }
}
