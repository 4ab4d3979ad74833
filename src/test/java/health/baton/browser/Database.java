package health.baton.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The embedded database of a running Baton, to look into. */
final class Database {
    private static final int LINE_WITH_THE_PORT = 3;

    private Database() {}

    static JdbcClient of(Path postgres) {
        try {
            String port =
                    Files.readAllLines(notes(postgres)).get(LINE_WITH_THE_PORT).strip();
            return JdbcClient.create(new DriverManagerDataSource(
                    "jdbc:postgresql://localhost:%s/postgres".formatted(port), "postgres", ""));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** After a kill the database goes on by itself; it is gone when this returns. */
    static void endOrphan(Path postgres) {
        if (Files.exists(notes(postgres))) {
            try {
                long pid = Long.parseLong(
                        Files.readAllLines(notes(postgres)).get(0).strip());
                ProcessHandle.of(pid).ifPresent(orphan -> {
                    orphan.destroy();
                    orphan.onExit().join();
                });
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    private static Path notes(Path postgres) {
        return postgres.resolve("postmaster.pid");
    }
}
