package health.baton.downtime;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What became of the last snapshot, whichever node wrote it. */
@Component
class SnapshotState {
    private final JdbcClient db;

    SnapshotState(JdbcClient db) {
        this.db = db;
    }

    /**
     * How it stands.
     *
     * @param failedBecause null unless the last try failed; names nobody
     */
    record State(
            @Nullable Instant writtenAt,
            int teams,
            int cases,
            @Nullable Instant failedAt,
            @Nullable String failedBecause) {}

    State now() {
        return db.sql("select * from downtime_snapshot")
                .query((row, number) -> new State(
                        instant(row.getTimestamp("written_at")),
                        row.getInt("teams"),
                        row.getInt("cases"),
                        instant(row.getTimestamp("failed_at")),
                        row.getString("failed_because")))
                .single();
    }

    /** Until the end of the transaction no other node writes; false when another does, or it is not yet time. */
    boolean takeTurn(Instant lastBefore) {
        Optional<Integer> turn = db.sql("""
                        select 1 from downtime_snapshot where written_at is null or written_at <= ?
                        for update skip locked""")
                .param(Timestamp.from(lastBefore))
                .query(Integer.class)
                .optional();
        return turn.isPresent();
    }

    void written(Instant at, int teams, int cases) {
        db.sql(
                        "update downtime_snapshot set written_at = ?, teams = ?, cases = ?, failed_at = null, failed_because = null")
                .params(Timestamp.from(at), teams, cases)
                .update();
    }

    void failed(Instant at, String because) {
        db.sql("update downtime_snapshot set failed_at = ?, failed_because = ?")
                .params(Timestamp.from(at), because)
                .update();
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
