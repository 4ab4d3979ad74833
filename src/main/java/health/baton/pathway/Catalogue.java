package health.baton.pathway;

import health.baton.drawing.Drawing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What there is, for people: one page from the models, decisions and forms, and a picture of each model. */
final class Catalogue {
    static final String PAGE = "processes/README.md";
    /** The dot keeps it out of what is deployed and checked. */
    static final String PICTURES = "processes/.catalogue";
    /** How it is written. */
    static final String COMMAND = "mvn -q -Pcheck -Dbaton.catalogue=write";

    private final Library library;

    Catalogue(Library library) {
        this.library = library;
    }

    /** Content by path; the same for the same library. */
    SortedMap<String, String> files() {
        SortedMap<String, String> files = new TreeMap<>();
        files.put(PAGE, new CataloguePage(library).text());
        for (Model model : library.models()) {
            files.put(picture(model), new Drawing(model.key(), model.definitions()).svg(Map.of()));
        }
        return files;
    }

    static String picture(Model model) {
        return "%s/%s.svg".formatted(PICTURES, model.key());
    }

    /** Paths below the root that are missing, differ, or are pictures of nothing. */
    List<String> stale(Path root) throws IOException {
        SortedMap<String, String> fresh = files();
        List<String> stale = new java.util.ArrayList<>(left(root));
        for (Map.Entry<String, String> file : fresh.entrySet()) {
            Path path = root.resolve(file.getKey());
            if (!Files.exists(path)
                    || !Files.readString(path).replace("\r\n", "\n").equals(file.getValue())) {
                stale.add(file.getKey());
            }
        }
        return stale;
    }

    void write(Path root) throws IOException {
        for (String path : left(root)) {
            Files.delete(root.resolve(path));
        }
        for (Map.Entry<String, String> file : files().entrySet()) {
            Path path = root.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Pictures of models that are gone. */
    private List<String> left(Path root) throws IOException {
        if (!Files.isDirectory(root.resolve(PICTURES))) {
            return List.of();
        }
        List<String> pictures =
                library.models().stream().map(Catalogue::picture).toList();
        try (Stream<Path> there = Files.list(root.resolve(PICTURES))) {
            return there.map(path -> PICTURES + "/" + path.getFileName())
                    .filter(path -> !pictures.contains(path))
                    .sorted()
                    .toList();
        }
    }
}
