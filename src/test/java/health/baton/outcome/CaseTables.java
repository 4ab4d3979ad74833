package health.baton.outcome;

import health.baton.testing.TestDatabase;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of the case file and the directory, as their own migrations make them, with a few cases. */
final class CaseTables {
    static final Instant NINE = Instant.parse("2026-11-02T09:00:00Z");

    final JdbcClient db;
    private int entries;

    CaseTables() {
        var source = TestDatabase.empty();
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .ignoreMigrationPatterns("*:missing")
                .cherryPick("10", "20")
                .load()
                .migrate();
        db = JdbcClient.create(source);
    }
}
