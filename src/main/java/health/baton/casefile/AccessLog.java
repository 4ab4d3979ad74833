package health.baton.casefile;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who opened whose story, and why. */
@Component
class AccessLog {
    /** A screen that refreshes itself is one look. */
    private static final Duration ONE_LOOK = Duration.ofMinutes(15);

    private final JdbcClient db;
    private final Clock clock;

    AccessLog(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void opened(String reference, String who, String reason) {
        db.sql("""
                        insert into access_log (case_reference, who, at, reason)
                        select :reference, :who, cast(:now as timestamptz), :reason
                        where exists (select from care_case where reference = :reference)
                          and not exists (select from access_log
                            where case_reference = :reference and who = :who and reason = :reason and at > :before)
                        """)
                .param("reference", reference)
                .param("who", who)
                .param("now", Timestamp.from(clock.instant()))
                .param("reason", reason)
                .param("before", Timestamp.from(clock.instant().minus(ONE_LOOK)))
                .update();
    }
}
