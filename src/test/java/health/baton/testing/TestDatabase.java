package health.baton.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javax.sql.DataSource;

/** One real PostgreSQL for the whole test run; every caller gets an empty database of its own. */
public final class TestDatabase {
    private static final EmbeddedPostgres SERVER = start();
    private static final int MOST_CONNECTIONS = 20;
    private static final int USED_AT_ONCE = 4;
    private static final ScheduledExecutorService HOUSEKEEPING = housekeeping();
    private static final Queue<HikariDataSource> RECENT = new ArrayDeque<>();
    private static int created;

    private TestDatabase() {}

    /** A new, empty database. Its connections are kept: a new one for each statement takes longer than the statement. */
    public static synchronized DataSource empty() {
        var settings = new HikariConfig();
        settings.setJdbcUrl(SERVER.getJdbcUrl("postgres", create()));
        settings.setUsername("postgres");
        settings.setMaximumPoolSize(MOST_CONNECTIONS);
        settings.setMinimumIdle(0);
        settings.setScheduledExecutor(HOUSEKEEPING);
        var pool = new HikariDataSource(settings);
        RECENT.add(pool);
        if (RECENT.size() > USED_AT_ONCE) {
            // it opens new ones if a test comes back to it
            RECENT.remove().getHikariPoolMXBean().softEvictConnections();
        }
        return pool;
    }

    /** The address of a new, empty database. */
    public static synchronized String emptyUrl() {
        return SERVER.getJdbcUrl("postgres", create());
    }

    private static ScheduledExecutorService housekeeping() {
        return Executors.newSingleThreadScheduledExecutor(task -> {
            var thread = new Thread(task, "test-database-housekeeping");
            thread.setDaemon(true);
            return thread;
        });
    }

    private static String create() {
        String name = "test" + ++created;
        try (var connection = SERVER.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
        return name;
    }

    private static EmbeddedPostgres start() {
        try {
            var server = EmbeddedPostgres.builder()
                    .setRegisterShutdownHook(false)
                    .setServerConfig("max_connections", "200")
                    // whoever comes second into a deadlock is there before the database looks
                    .setServerConfig("deadlock_timeout", "3s")
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                try {
                    server.close();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
