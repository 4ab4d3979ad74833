package health.baton.lists;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who brought in which list, and when; imports that changed nothing are not in it. */
@Component
public class ImportLog {
    private final JdbcClient db;
    private final Clock clock;

    ImportLog(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * One import.
     *
     * @param who sign-in name
     */
    public record Entry(Instant at, String who, long added, long changed) {}

    void add(String list, String who, long added, long changed) {
        db.sql("insert into list_import (list, at, who, added, changed) values (?, ?, ?, ?, ?)")
                .params(list, Timestamp.from(clock.instant()), who, added, changed)
                .update();
    }

    Optional<Entry> newest(String list) {
        return db.sql("select * from list_import where list = ? order by id desc limit 1")
                .param(list)
                .query((row, number) -> new Entry(
                        row.getTimestamp("at").toInstant(),
                        row.getString("who"),
                        row.getLong("added"),
                        row.getLong("changed")))
                .optional();
    }
}
