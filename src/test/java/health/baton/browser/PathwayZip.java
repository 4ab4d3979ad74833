package health.baton.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A pathway's folder with its forms, as a designer zips it. */
final class PathwayZip {
    private PathwayZip() {}

    /** All of it but the file at this path. */
    static byte[] without(String pathway, String leftOut) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Path folder : List.of(Path.of("processes", pathway), Path.of("forms", pathway))) {
                for (Path file : files(folder)) {
                    String name = file.toString().replace('\\', '/');
                    if (!name.equals(leftOut)) {
                        zip.putNextEntry(new ZipEntry(name));
                        zip.write(Files.readAllBytes(file));
                    }
                }
            }
        }
        return bytes.toByteArray();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
