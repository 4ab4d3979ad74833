package health.baton.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The embedded database's directory, held by one running application at a time. */
final class DataDirectory implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(DataDirectory.class);

    private final Path path;
    private final FileChannel channel;

    private DataDirectory(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Takes the directory, or says who has it. */
    static DataDirectory lock(Path directory) throws IOException {
        Path path = directory.toAbsolutePath();
        Files.createDirectories(path);
        onlyForOwner(path);
        FileChannel channel = FileChannel.open(
                path.resolveSibling(path.getFileName() + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new IllegalStateException(
                    "Another Baton is running on %s: stop it first, or give this one another".formatted(path)
                            + " baton.data-directory");
        }
        return new DataDirectory(path, channel);
    }

    Path path() {
        return path;
    }

    /** Where the database's programs are unpacked. The library lets everybody write there, so a closed door stands before it. */
    Path binaries() throws IOException {
        Path closed = path.resolveSibling("binaries");
        Files.createDirectories(closed);
        onlyForOwner(closed);
        return closed.resolve("unpacked");
    }

    /** After kill -9 the application's PostgreSQL lives on and holds the files: it is ended, its data are safe. */
    void stopOrphan() throws IOException {
        Path pidFile = path.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).trim());
        var orphan = ProcessHandle.of(pid)
                .filter(process -> process.info().command().orElse("").endsWith("/postgres"));
        if (orphan.isPresent()) {
            log.info("Ending the database that a killed application left behind");
            orphan.get().destroy();
            try {
                orphan.get().onExit().get(30, TimeUnit.SECONDS);
            } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
                Thread.currentThread().interrupt();
                throw new IOException("The old database did not stop", e);
            } catch (java.util.concurrent.TimeoutException e) {
                orphan.get().destroyForcibly();
            }
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static void onlyForOwner(Path path) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
        }
    }
}
