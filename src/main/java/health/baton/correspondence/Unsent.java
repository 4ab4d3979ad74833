package health.baton.correspondence;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What has yet to leave: numbers only. */
@Component
public class Unsent {
    private final JdbcClient db;
    private final Clock clock;

    Unsent(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * Messages of one channel that are tried until they leave.
     *
     * @param oldest how long the first of them has waited
     */
    public record Messages(String channel, long number, Duration oldest) {}

    /** Of every channel that has any. */
    public List<Messages> byChannel() {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        return db.sql("""
                        select channel, count(*) as number, min(created_at) as oldest from message
                        where sent_at is null and next_try_at is not null group by 1""")
                .query((row, number) -> new Messages(
                        row.getString("channel"),
                        row.getLong("number"),
                        Duration.between(row.getObject("oldest", OffsetDateTime.class), now)))
                .list();
    }

    /** How often somebody was reminded of what is overdue, since ever. */
    public long chasesSent() {
        return db.sql("select count(*) from message where kind = 'reminder'")
                .query(Long.class)
                .single();
    }
}
