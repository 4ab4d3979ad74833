package health.baton.pathway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The library as it lies in the working tree, before anything is built. Names that begin with a dot are not part of it. */
final class LibraryInFolder {
    private LibraryInFolder() {}

    /**
     * Reads.
     *
     * @param root holds {@code processes} and {@code forms}; an empty folder below them is an entry that ends with a slash
     */
    static Library read(Path root) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String top : List.of("processes", "forms")) {
            read(root, root.resolve(top), files);
        }
        files.remove(Catalogue.PAGE);
        return new Library(files);
    }

    private static void read(Path root, Path folder, SortedMap<String, byte[]> files) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            List<Path> entries = inside.filter(
                            entry -> !entry.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
            String path = root.relativize(folder).toString().replace('\\', '/');
            if (entries.isEmpty()) {
                files.put(path + "/", new byte[0]);
            }
            for (Path entry : entries) {
                if (Files.isDirectory(entry)) {
                    read(root, entry, files);
                } else {
                    files.put(path + "/" + entry.getFileName(), Files.readAllBytes(entry));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
