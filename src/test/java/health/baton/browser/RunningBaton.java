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
 * The packaged application with the demonstration and an embedded database of its own, started as a person would, or
 * {@link QuickStart quickly}. Everything it writes lies in one directory, which goes when it is closed; its log stays beside
 * the build's results.
 */
public final class RunningBaton implements AutoCloseable {
    private static final Path LOGS = Path.of("target", "baton-logs");
    private static final Path POSTGRES = Path.of("target", "postgres").toAbsolutePath();
    /** On a machine that does much else; twenty seconds on a quiet one. */
    private static final Duration LONGEST_START = Duration.ofMinutes(10);

    private final Path directory;
    private final int port;
    private final List<String> program;
    private final List<String> options;
    private Process process;

    private RunningBaton(Path directory, int port, List<String> program, List<String> options) {
        this.directory = directory;
        this.port = port;
        this.program = program;
        this.options = options;
    }

    /** Starts on an empty data directory. */
    public static RunningBaton start(String... options) {
        return start(QuickStart.program(), options);
    }

    /** As {@link #start}, with the one jar that people get. */
    static RunningBaton startJar(String... options) {
        return start(List.of("-jar", System.getProperty("baton.jar")), options);
    }

    private static RunningBaton start(List<String> program, String... options) {
        try {
            RunningBaton baton =
                    new RunningBaton(Files.createTempDirectory("baton"), freePort(), program, List.of(options));
            Files.createDirectories(LOGS);
            Files.createDirectories(baton.temporary());
            baton.unpackPostgresOnce();
            baton.startAgain();
            return baton;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For all of them: it took a fifth of a first start. */
    private void unpackPostgresOnce() throws IOException {
        Path binaries = Files.createDirectories(directory.resolve("data").resolve("binaries"));
        Files.createSymbolicLink(binaries.resolve("unpacked"), Files.createDirectories(POSTGRES));
    }

    /** Starts the same application on the same data, e.g. after {@link #kill()}. */
    public void startAgain() {
        launch();
        Awaitility.await("the start of the application, see " + log())
                .atMost(LONGEST_START)
                .pollInterval(Duration.ofMillis(300))
                .until(() -> !process.isAlive() || isReady());
        if (!process.isAlive()) {
            close();
            throw new IllegalStateException("The application did not start, see " + log());
        }
    }

    /** As {@link #startAgain()}, and waits for nothing. */
    public void launch() {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                // it lives for minutes: half the work of a start would be compiling for years
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseParallelGC",
                "-Djava.io.tmpdir=" + temporary(),
                // whatever zone the machine has: in this one it is never what it is in the United Kingdom
                "-Duser.timezone=Asia/Tokyo"));
        command.addAll(program);
        command.addAll(List.of(
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
    }

    /** As kill -9: nothing is tidied up. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** As an operator does: it finishes what it holds; the status with which it ended. */
    int stop() {
        process.destroy();
        return process.onExit().join().exitValue();
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

    /** As a load balancer asks. */
    public boolean isReady() {
        return isUp("/actuator/health/readiness");
    }

    boolean isUp(String health) {
        try {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(url(health))).build(),
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
