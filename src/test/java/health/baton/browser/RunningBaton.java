package health.baton.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/**
 * The packaged jar as a person would start it, with the demonstration and an embedded database of its own. Everything it
 * writes lies in one directory, which goes when it is closed; its log stays beside the build's results.
 */
public final class RunningBaton implements AutoCloseable {
    private static final Path LOGS = Path.of("target", "baton-logs");

    private final Path directory;
    private final int port;
    private final List<String> options;
    private Process process;

    private RunningBaton(Path directory, int port, List<String> options) {
        this.directory = directory;
        this.port = port;
        this.options = options;
    }

    /** Starts on an empty data directory. */
    public static RunningBaton start(String... options) {
        try {
            RunningBaton baton = new RunningBaton(Files.createTempDirectory("baton"), freePort(), List.of(options));
            Files.createDirectories(LOGS);
            Files.createDirectories(baton.temporary());
            baton.startAgain();
            return baton;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts the same application on the same data, e.g. after {@link #kill()}. */
    public void startAgain() {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                // it lives for minutes: half the work of a start would be compiling for years
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + temporary(),
                "-jar",
                System.getProperty("baton.jar"),
                "--spring.profiles.active=demo",
                "--baton.data-directory=" + directory.resolve("data"),
                "--server.port=" + port));
        command.addAll(options);
        try {
            process = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Awaitility.await("the start of the application, see " + log())
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(300))
                .until(() -> !process.isAlive() || isHealthy());
        if (!process.isAlive()) {
            close();
            throw new IllegalStateException("The application did not start, see " + log());
        }
    }

    /** As kill -9: nothing is tidied up. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    public String url(String path) {
        return "http://localhost:%d%s".formatted(port, path);
    }

    /** Its embedded database, to look into. */
    public JdbcClient database() {
        return Database.of(postgres());
    }

    public Path log() {
        return LOGS.resolve(directory.getFileName() + ".log").toAbsolutePath();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
        Database.endOrphan(postgres());
        try {
            FileSystemUtils.deleteRecursively(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path postgres() {
        return directory.resolve("data").resolve("postgres");
    }

    private Path temporary() {
        return directory.resolve("tmp");
    }

    private boolean isHealthy() {
        try {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(url("/actuator/health/readiness")))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
