package health.baton.pathway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** The pathways that there are, each on half a page with its picture: {@code processes/README.md}, made from the models. */
final class Catalogue {
    private static final String PAGE = "processes/README.md";
    private static final String PICTURES = "processes/.catalogue/";

    private final Library library;

    Catalogue(Library library) {
        this.library = library;
    }

    /** Content by path. */
    SortedMap<String, String> files() {
        SortedMap<String, String> files = new TreeMap<>();
        StringBuilder page = new StringBuilder("""
                # Pathways

                Made from the models by `mvn -q -Pcheck verify`; changes by hand are lost.

                | pathway | what it is | ends |
                | --- | --- | --- |
                """);
        library.pathways()
                .forEach(pathway -> page.append("| [`%s`](#%s) | %s | %s |%n"
                        .formatted(
                                pathway.key(),
                                pathway.key(),
                                Model.label(pathway.process().orElseThrow()),
                                ends(pathway).size())));
        library.pathways().forEach(pathway -> about(pathway, page));
        page.append("\n# Building blocks\n\nPathways call them; a case keeps the version that it began with.\n");
        library.models().stream().filter(Model::isBlock).forEach(block -> about(block, page));
        files.put(PAGE, page.toString());
        library.models().forEach(model -> files.put(PICTURES + model.key() + ".svg", Picture.of(model)));
        return files;
    }

    /** Writes what is missing or out of date, and says whether anything was. */
    boolean write(Path root) {
        boolean written = false;
        try {
            for (Map.Entry<String, String> file : files().entrySet()) {
                Path path = root.resolve(file.getKey());
                if (!Files.exists(path) || !Files.readString(path).equals(file.getValue())) {
                    Files.createDirectories(path.getParent());
                    Files.writeString(path, file.getValue());
                    written = true;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written;
    }

    private void about(Model model, StringBuilder page) {
        Element process = model.process().orElseThrow();
        page.append("%n## %s%n%n**%s.** %s%n%n".formatted(model.key(), Model.label(process), documentation(process)));
        page.append("![%s](.catalogue/%s.svg)%n%n".formatted(Model.label(process), model.key()));
        line(
                page,
                "Who takes part",
                model.all("lane").stream().map(Model::label).toList());
        line(page, "Clocks and chases", clocks(model));
        line(
                page,
                "Calls",
                model.all("callActivity").stream()
                        .map(call -> "%s (`%s`)".formatted(Model.label(call), call.getAttribute("calledElement")))
                        .distinct()
                        .toList());
        line(page, "Decisions", decisions(model));
        line(page, "Ends", ends(model));
        line(page, "Published figures to read beside ours", figures(model));
        String folder = model.path().substring(0, model.path().lastIndexOf('/') + 1);
        if (library.files().containsKey(folder + "pathway.md")) {
            page.append("More: [pathway.md](%s)%n".formatted((folder + "pathway.md").replaceFirst("^processes/", "")));
        }
    }

    private static void line(StringBuilder page, String title, List<String> items) {
        if (!items.isEmpty()) {
            page.append("- **%s:** %s%n".formatted(title, String.join(" · ", items)));
        }
    }

    private static List<String> clocks(Model model) {
        return Node.in(model).stream()
                .filter(node -> !node.children("timerEventDefinition").isEmpty())
                .map(node -> node.is("boundaryEvent") ? "%s: %s".formatted(host(node), node.name()) : node.name())
                .toList();
    }

    private static String host(Node boundary) {
        return Node.in(boundary.model()).stream()
                .filter(node -> node.id().equals(boundary.attribute("attachedToRef")))
                .map(Node::name)
                .findFirst()
                .orElse("");
    }

    private List<String> decisions(Model model) {
        String folder = model.path().substring(0, model.path().lastIndexOf('/') + 1);
        return library.files().entrySet().stream()
                .filter(file ->
                        file.getKey().startsWith(folder) && file.getKey().endsWith(".dmn"))
                .flatMap(file -> Model.parse(file.getKey(), file.getValue()).everything().stream())
                .filter(element -> "decision".equals(element.getLocalName()))
                .map(decision -> "%s (`%s`, %d rules)"
                        .formatted(
                                Model.label(decision),
                                decision.getAttribute("id"),
                                decision.getElementsByTagNameNS("*", "rule").getLength()))
                .toList();
    }

    private static List<String> ends(Model model) {
        return Node.in(model).stream()
                .filter(node -> node.is("endEvent") && node.property("outcome").isPresent())
                .map(Node::name)
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> figures(Model model) {
        try (var csv = Catalogue.class.getResourceAsStream("/outcome/published.csv")) {
            return csv == null
                    ? List.of()
                    : new String(csv.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .map(row -> row.split(";", -1))
                            .filter(row -> row[0].equals(model.key()))
                            .map(row -> "%s: %s (%s)".formatted(row[1], row[2], row[row.length - 1]))
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String documentation(Element process) {
        return Model.inside(process, "documentation").stream()
                .filter(text -> text.getParentNode() == process)
                .map(text -> text.getTextContent().strip().replaceAll("\\s+", " "))
                .collect(Collectors.joining(" "));
    }
}
