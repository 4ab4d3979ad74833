package health.baton.database;

import jakarta.annotation.PreDestroy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.stereotype.Component;

/**
 * Nodes on one database start one after the other: tables, rights and pathways are brought up to date by one of them, and
 * the next finds them there. The turn is a lock of the database's session, so that it ends with a node that dies.
 */
@Component
class StartsInTurn implements FlywayMigrationStrategy {
    private static final Logger log = LoggerFactory.getLogger(StartsInTurn.class);
    /** Any number that nobody else locks. */
    private static final String LOCK = "hashtext('baton.starts-in-turn')";

    private static final String LONGEST = "10min";

    private @Nullable Connection turn;

    @Override
    public void migrate(Flyway flyway) {
        turn = take(flyway.getConfiguration().getDataSource());
        flyway.migrate();
    }

    private static Connection take(DataSource database) {
        try {
            Connection connection = database.getConnection();
            try (var statement = connection.createStatement()) {
                if (!is(statement.executeQuery("select pg_try_advisory_lock(%s)".formatted(LOCK)))) {
                    log.info("Another node is starting on this database: this one waits for it, at most {}", LONGEST);
                    statement.execute("set lock_timeout = '%s'".formatted(LONGEST));
                    statement.execute("select pg_advisory_lock(%s)".formatted(LOCK));
                    statement.execute("reset lock_timeout");
                }
            }
            return connection;
        } catch (SQLException e) {
            throw new UncategorizedSQLException("wait for the start of another node", null, e);
        }
    }

    private static boolean is(ResultSet answer) throws SQLException {
        try (answer) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    /** Everything that a start writes is written. */
    @EventListener(ApplicationReadyEvent.class)
    void ready() throws SQLException {
        end();
    }

    @PreDestroy
    void end() throws SQLException {
        Connection held = turn;
        turn = null;
        if (held != null) {
            try (held;
                    var statement = held.createStatement()) {
                statement.execute("select pg_advisory_unlock(%s)".formatted(LOCK));
            }
        }
    }
}
