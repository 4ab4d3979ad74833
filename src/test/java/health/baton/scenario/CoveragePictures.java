package health.baton.scenario;

import health.baton.drawing.Drawing;
import health.baton.drawing.Mark;
import health.baton.drawing.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.SAXException;

/** Which nodes and flows the scenarios reached, on the drawings themselves. */
record CoveragePictures(Map<String, Set<String>> all, Map<String, Set<String>> seen) {
    private static final String LEGEND =
            "<p>Green: a scenario went there. Red, dashed, with the word “missed”: no scenario did.</p>";

    /** Writes one SVG for each model below the folder of models, and one page with all of them. */
    void write(Path models, Path target) throws IOException {
        Files.createDirectories(target);
        Page page = new Page("Coverage of the diagrams by the scenarios").html(LEGEND);
        for (Path model : models(models)) {
            String key = model.getFileName().toString().replace(".bpmn", "");
            String svg = drawing(key, model).svg(marks(key));
            Files.writeString(target.resolve(key + ".svg"), svg);
            page.html("<section><h2>%s</h2><p>%s</p>".formatted(Page.escape(key), Page.escape(inWords(key))))
                    .drawing("Coverage of " + key, svg)
                    .html("</section>");
        }
        Files.writeString(target.resolve("index.html"), page.toString());
    }

    private Map<String, Mark> marks(String key) {
        return all.getOrDefault(key, Set.of()).stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> isSeen(key, id)
                                ? new Mark("covered", "", "reached", "")
                                : new Mark("missed", "missed", "No scenario reaches this", "")));
    }

    private boolean isSeen(String key, String id) {
        return seen.getOrDefault(key, Set.of()).contains(id);
    }

    private String inWords(String key) {
        Set<String> there = all.getOrDefault(key, Set.of());
        long reached = there.stream().filter(id -> isSeen(key, id)).count();
        return "%d of %d nodes and flows".formatted(reached, there.size());
    }

    private static Drawing drawing(String key, Path model) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return new Drawing(
                    key, factory.newDocumentBuilder().parse(model.toFile()).getDocumentElement());
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(model.toString(), e);
        }
    }

    private static List<Path> models(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .toList();
        }
    }
}
