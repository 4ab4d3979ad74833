package health.baton.browser;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/** A PostgreSQL that goes away, and comes back at the same address with what it had acknowledged. */
final class OwnPostgres implements AutoCloseable {
    private final Path data;
    private final int port;
    private EmbeddedPostgres server;

    private OwnPostgres(Path data, int port) {
        this.data = data;
        this.port = port;
    }

    static OwnPostgres start() {
        try {
            return on(Files.createTempDirectory("baton-postgres"), freePort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** On a directory that holds a database already, or is empty. */
    static OwnPostgres on(Path data, int port) {
        OwnPostgres postgres = new OwnPostgres(data, port);
        postgres.comesBack();
        return postgres;
    }

    String url() {
        return "jdbc:postgresql://localhost:%d/postgres".formatted(port);
    }

    JdbcClient client() {
        return JdbcClient.create(new DriverManagerDataSource(url(), "postgres", ""));
    }

    Path data() {
        return data;
    }

    /** As an administrator stops it: connections end, what runs is rolled back. */
    void goes() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All its processes end at once, as when the machine loses its power. */
    void crashes() {
        try {
            long postmaster = Long.parseLong(
                    Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
            ProcessHandle process = ProcessHandle.of(postmaster).orElseThrow();
            new ProcessBuilder("kill", "-QUIT", String.valueOf(postmaster))
                    .start()
                    .waitFor();
            process.onExit().get(1, TimeUnit.MINUTES);
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (java.util.concurrent.TimeoutException e) {
            throw new IllegalStateException("PostgreSQL goes on", e);
        }
    }

    /**
     * A base backup by PostgreSQL's own functions while people work, as pg_basebackup takes it with {@code -X fetch}; a
     * PostgreSQL that is started on the copy recovers it, and begins a new timeline.
     */
    void backUp(Path into) {
        try (var connection = DriverManager.getConnection(url(), "postgres", "");
                var statement = connection.createStatement()) {
            statement.execute("select pg_backup_start('baton', true)");
            copy(data, into, path -> !path.startsWith("pg_wal"));
            String label;
            try (var stopped = statement.executeQuery("select labelfile from pg_backup_stop(false)")) {
                stopped.next();
                label = stopped.getString(1);
            }
            copy(data, into, path -> path.startsWith("pg_wal"));
            Files.writeString(into.resolve("backup_label"), label);
            Files.createFile(into.resolve("recovery.signal"));
            Files.writeString(
                    into.resolve("postgresql.auto.conf"), "restore_command = 'false'\n", StandardOpenOption.APPEND);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files that go while they are copied were temporary: what matters of them is in the log of the writes. */
    private static void copy(Path from, Path to, Predicate<Path> which) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(from)) {
            files = all.map(from::relativize).filter(which).toList();
        }
        for (Path file : files) {
            if (Set.of("postmaster.pid", "postmaster.opts", "epg-lock").contains(file.toString())) {
                continue;
            }
            try {
                if (Files.isDirectory(from.resolve(file))) {
                    Files.createDirectories(to.resolve(file));
                } else {
                    Files.copy(from.resolve(file), to.resolve(file), StandardCopyOption.REPLACE_EXISTING);
                }
            } catch (NoSuchFileException gone) {
                // see above
            }
        }
    }

    void comesBack() {
        try {
            server = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setPort(port)
                    .setRegisterShutdownHook(false)
                    .setServerConfig("max_connections", "200")
                    // what was acknowledged has to be there after a crash: the library would switch it off
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        goes();
        try {
            FileSystemUtils.deleteRecursively(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
