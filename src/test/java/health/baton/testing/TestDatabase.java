package health.baton.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;

/** One real PostgreSQL for the whole test run; every caller gets an empty database of its own. */
public final class TestDatabase {
    private static final EmbeddedPostgres SERVER = start();
    private static int created;

    private TestDatabase() {}

    /** A new, empty database. */
    public static synchronized DataSource empty() {
        return SERVER.getDatabase("postgres", create());
    }

    /** The address of a new, empty database. */
    public static synchronized String emptyUrl() {
        return SERVER.getJdbcUrl("postgres", create());
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
