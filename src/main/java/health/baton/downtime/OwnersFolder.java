package health.baton.downtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Files that only the owner of the process reads. Each is written under another name and moved when it is whole: whoever
 * prints never gets half of one.
 */
final class OwnersFolder {
    private static final FileAttribute<Set<PosixFilePermission>> FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<Set<PosixFilePermission>> FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final String UNFINISHED = ".part";
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmm'Z'").withZone(ZoneOffset.UTC);
    private static final String DATED = "\\d{4}-\\d{2}-\\d{2}T\\d{4}Z\\..*";

    private final Path folder;

    OwnersFolder(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder, FOLDER);
    }

    OwnersFolder in(String name) throws IOException {
        return new OwnersFolder(folder.resolve(name));
    }

    /** Names of the folders in it. */
    List<String> folders() throws IOException {
        try (Stream<Path> there = Files.list(folder)) {
            return there.filter(Files::isDirectory)
                    .map(path -> path.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    void write(String name, byte[] content) throws IOException {
        Path unfinished = Files.createTempFile(folder, name, UNFINISHED, FILE);
        try {
            Files.write(unfinished, content);
            Files.move(
                    unfinished,
                    folder.resolve(name),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** Name of a file of that moment, in UTC: names sort as time goes. */
    static String dated(Instant at, String kind) {
        return NAME.format(at) + "." + kind;
    }

    /** Removes dated files from before then, and what a node that died left unfinished. */
    void removeBefore(Instant oldest) throws IOException {
        String first = NAME.format(oldest);
        List<Path> old;
        try (Stream<Path> there = Files.list(folder)) {
            old = there.filter(path -> {
                        String name = path.getFileName().toString();
                        return name.endsWith(UNFINISHED) || (name.matches(DATED) && name.compareTo(first) < 0);
                    })
                    .toList();
        }
        for (Path path : old) {
            Files.deleteIfExists(path);
        }
    }
}
