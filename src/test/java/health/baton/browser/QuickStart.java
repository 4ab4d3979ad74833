package health.baton.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * The packaged jar taken apart, with its classes in an archive that Java maps into memory: the same application starts with
 * two thirds of the work, and tests that kill it start it again and again. Made once a build, by whichever of its processes
 * is first.
 */
final class QuickStart {
    private static final String MAIN = "health.baton.Baton";
    private static final Path LOCK = Path.of("target", "quick-start.lock").toAbsolutePath();

    private final Path jar;
    private final Path place;

    private QuickStart(Path jar) throws IOException {
        this.jar = jar;
        long version = Files.getLastModifiedTime(jar).toMillis();
        place = LOCK.resolveSibling("quick-start-" + version);
    }

    /**
     * What comes after {@code java} to start the packaged jar in this way. One at a time: the lock on the file is between
     * processes, and a second thread of this one is refused where it should wait.
     */
    static synchronized List<String> program() {
        try {
            return new QuickStart(Path.of(System.getProperty("baton.jar"))).ready();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> ready() throws IOException {
        try (FileChannel channel = FileChannel.open(LOCK, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            if (!Files.exists(archive())) {
                takeApart();
                readClasses();
            }
        }
        return List.of("-XX:SharedArchiveFile=" + archive(), "-cp", classPath(), MAIN);
    }

    private void takeApart() throws IOException {
        FileSystemUtils.deleteRecursively(place);
        run(List.of("-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination", place.toString()));
    }

    /** The application starts as far as it needs classes, and ends. */
    private void readClasses() throws IOException {
        Path directory = Files.createTempDirectory("quick-start");
        run(List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseParallelGC",
                "-XX:ArchiveClassesAtExit=" + archive(),
                "-Dspring.context.exit=onRefresh",
                "-cp",
                classPath(),
                MAIN,
                "--spring.profiles.active=demo",
                "--baton.demo.cases=false",
                "--server.port=0",
                "--baton.data-directory=" + directory.resolve("data")));
        FileSystemUtils.deleteRecursively(directory);
    }

    /** Each jar by its name: with {@code -jar} Tomcat finds no pages in the libraries, and Tasklist stays empty. */
    private String classPath() throws IOException {
        try (Stream<Path> libraries = Files.list(place.resolve("lib"))) {
            return Stream.concat(Stream.of(place.resolve(jar.getFileName())), libraries.sorted())
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }

    private Path archive() {
        return place.resolve("classes.jsa");
    }

    private static void run(List<String> options) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        Path log = LOCK.resolveSibling("quick-start.log");
        int status = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start()
                .onExit()
                .join()
                .exitValue();
        if (status != 0) {
            throw new IllegalStateException("The application could not be prepared, see " + log);
        }
    }
}
