package health.baton.cohort;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The files of a watched folder, one folder in it for each pathway. A file is there once it has had the same size and time
 * for two looks; what ends in anything but {@code .csv}, or begins with a dot, is not looked at.
 */
final class FolderFiles {
    private static final String CSV = ".csv";
    private static final DateTimeFormatter NOW = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");

    private final Path folder;
    private final Clock clock;
    private Map<Path, Seen> seen = new HashMap<>();

    FolderFiles(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    private record Seen(long size, FileTime changed) {}

    /** A file that is there whole. */
    record Whole(String pathway, Path path) {}

    /** What a report says. */
    interface Report {
        void write(Writer into) throws IOException;
    }

    /** Those that have not changed since the last look, by name. */
    List<Whole> whole() throws IOException {
        Map<Path, Seen> now = new HashMap<>();
        try (Stream<Path> all = Files.walk(folder, 2)) {
            for (Path file : all.filter(FolderFiles::isCsv).toList()) {
                if (file.getNameCount() == folder.getNameCount() + 2) {
                    now.put(file, new Seen(Files.size(file), Files.getLastModifiedTime(file)));
                }
            }
        }
        Map<Path, Seen> before = seen;
        seen = now;
        return now.entrySet().stream()
                .filter(file -> file.getValue().equals(before.get(file.getKey())))
                .map(Map.Entry::getKey)
                .sorted()
                .map(file -> new Whole(file.getName(folder.getNameCount()).toString(), file))
                .toList();
    }

    /** SHA-256, in hexadecimal. */
    static String content(Path file) throws IOException {
        MessageDigest digest = Fingerprint.sha256();
        try (InputStream bytes = new DigestInputStream(Files.newInputStream(file), digest)) {
            bytes.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Moves it into a folder beside it, with its report; another node may have done so. */
    void move(Path file, String into, Report report) throws IOException {
        Path target = Files.createDirectories(file.resolveSibling(into)).resolve(file.getFileName());
        if (Files.exists(target)) {
            target = target.resolveSibling(
                    NOW.format(clock.instant().atOffset(ZoneOffset.UTC)) + "-" + file.getFileName());
        }
        try (Writer lines = Files.newBufferedWriter(
                target.resolveSibling(target.getFileName() + ".report.csv"), StandardCharsets.UTF_8)) {
            report.write(lines);
        }
        try {
            Files.move(file, target);
        } catch (NoSuchFileException moved) {
            // by another node
        }
    }

    private static boolean isCsv(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(CSV) && !name.startsWith(".") && Files.isRegularFile(file);
    }
}
