package health.baton.pathway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The library as a service designer has it: {@code processes/} and {@code forms/} below a folder. */
final class LibraryInFolder {
    private LibraryInFolder() {}

    static Library read(Path root) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String part : List.of("processes", "forms")) {
            Path folder = root.resolve(part);
            if (Files.isDirectory(folder)) {
                try (Stream<Path> found = Files.walk(folder)) {
                    for (Path file : found.filter(Files::isRegularFile).toList()) {
                        String path = root.relativize(file).toString().replace('\\', '/');
                        if (isOfTheLibrary(path)) {
                            files.put(path, Files.readAllBytes(file));
                        }
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return new Library(files);
    }

    /** What designers' tools and the catalogue keep beside the pathways is none of them. */
    static boolean isOfTheLibrary(String path) {
        return !path.startsWith("processes/.")
                && !path.equals("processes/README.md")
                && !path.substring(path.lastIndexOf('/') + 1).startsWith(".")
                && (!path.startsWith("forms/") || path.endsWith(".form"));
    }
}
