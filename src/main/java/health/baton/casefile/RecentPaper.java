package health.baton.casefile;

import health.baton.engine.OncePerTransaction;
import health.baton.engine.RealTimes;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Knows for the steps that follow at once from what was entered afterwards when it was done. Steps of the computer stand
 * between two tasks, each in a transaction of its own: so it is asked of the database, once in a transaction for all cases.
 */
@Component
class RecentPaper implements RealTimes {
    /** Steps of the computer follow within seconds; what comes later comes from a clock, and counts from then. */
    private static final Duration AT_ONCE = Duration.ofMinutes(10);

    private static final String RECENT = """
            select distinct on (e.case_reference) e.case_reference, e.at from timeline_entry e
            where e.entered_at > :since and e.copy_of is null and not exists (select from timeline_entry n
              where n.case_reference = e.case_reference and n.who is not null and n.entered_at is null and n.at >= e.entered_at and n.xact <> e.xact)
            order by e.case_reference, e.entered_at desc, e.id desc
            """;

    private final JdbcClient db;
    private final Clock clock;

    RecentPaper(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    static List<?> about(String reference) {
        return List.of(RecentPaper.class, reference);
    }

    @Override
    public Optional<Instant> of(String caseReference) {
        Optional<Instant> justNow = OncePerTransaction.remembered(about(caseReference));
        return justNow.or(() -> Optional.ofNullable(
                OncePerTransaction.ask(List.of(RecentPaper.class), this::recent).get(caseReference)));
    }

    private Map<String, Instant> recent() {
        Map<String, Instant> recent = new HashMap<>();
        db.sql(RECENT)
                .param("since", Timestamp.from(clock.instant().minus(AT_ONCE)))
                .query(row -> {
                    recent.put(row.getString(1), row.getTimestamp(2).toInstant());
                });
        return recent;
    }
}
