package health.baton.correspondence;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which answers came over the page of which letter; what they say is in the story. */
@Component
class ReplyAnswers {
    private final JdbcClient jdbc;
    private final Clock clock;

    ReplyAnswers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes an answer; false when there is one with this id. Whoever sends the same at the same moment waits here. */
    boolean begin(UUID id, UUID letter, String event) {
        return jdbc.sql("""
                insert into reply_answer (id, message_id, event, answered_at) values (?, ?, ?, ?)
                on conflict do nothing""")
                        .params(id, letter, event, Outbox.at(clock.instant()))
                        .update()
                == 1;
    }

    void end(UUID id, boolean reached) {
        jdbc.sql("update reply_answer set reached = ? where id = ?")
                .params(reached, id)
                .update();
    }

    /** Oldest first. */
    List<Answered> to(UUID letter) {
        return jdbc.sql("""
                select id, event, answered_at, coalesce(reached, false) from reply_answer where message_id = ?
                order by answered_at, id""")
                .param(letter)
                .query((row, number) -> new Answered(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant(),
                        row.getBoolean(4)))
                .list();
    }

    /**
     * @param event name of the message that the case was told
     * @param reached whether the case still waited for it
     */
    record Answered(UUID id, String event, Instant at, boolean reached) {}
}
