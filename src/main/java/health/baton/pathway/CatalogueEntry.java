package health.baton.pathway;

import health.baton.form.Field;
import health.baton.form.FormSchema;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** One pathway or block in the catalogue. */
final class CatalogueEntry {
    private final Library library;
    private final Model model;
    private final String folder;

    CatalogueEntry(Library library, Model model) {
        this.library = library;
        this.model = model;
        this.folder = model.path().substring(0, model.path().lastIndexOf('/') + 1);
    }

    static String title(Model model) {
        return model.process().map(Model::label).orElse(model.path());
    }

    static String firstSentence(Model model) {
        return documentation(model).split("(?<=[.?!])\\s", 2)[0];
    }

    private static String documentation(Model model) {
        return model.process()
                .flatMap(process -> new Node(model, process)
                        .children("documentation").stream().findFirst())
                .map(documentation -> Markdown.oneLine(documentation.getTextContent()))
                .orElse("");
    }

    void write(Markdown page) {
        page.line("<a id=\"%s\"></a>".formatted(model.key()));
        page.line("## %s".formatted(title(model)));
        Optional<PathwayPage> words = PathwayPage.in(library, folder);
        page.line(words.flatMap(PathwayPage::purpose).orElse(documentation(model)));
        page.line("![Drawing: %s](%s)"
                .formatted(title(model), Catalogue.picture(model).replaceFirst("processes/", "")));
        facts(page);
        new CatalogueWaits(model).write(page);
        decisions(page);
        outcomes(page);
        forms(page);
        words.flatMap(PathwayPage::published).ifPresent(figures -> {
            page.line("### Published figures");
            page.line("Of others, for comparison; not results of this software.");
            page.line(figures);
        });
    }

    private void facts(Markdown page) {
        page.item("Model: [`%s`](%s)".formatted(model.path(), model.path().replaceFirst("processes/", "")));
        if (library.files().containsKey(folder + "pathway.md")) {
            page.item("In words, with hazards and sources: [pathway.md](%spathway.md)"
                    .formatted(folder.replaceFirst("processes/", "")));
        }
        process("startableBy").ifPresent(roles -> page.item("Started by: %s".formatted(ClockWords.roles(roles))));
        String lanes = model.all("lane").stream().map(Model::label).collect(Collectors.joining(", "));
        if (!lanes.isEmpty()) {
            page.item("Takes part: %s".formatted(lanes));
        }
        process("joinsWithin")
                .ifPresent(
                        within -> page.item("Asked again for the same person within %s, it joins the case that is open."
                                .formatted(ClockWords.duration(within))));
        others(
                "Uses the blocks",
                library.models().stream()
                        .filter(other -> model.calledBlocks().contains(other.key()))
                        .toList(),
                page);
        others(
                "Used by",
                library.models().stream()
                        .filter(other -> other.calledBlocks().contains(model.key()))
                        .toList(),
                page);
        page.end();
    }

    private Optional<String> process(String property) {
        return model.process().flatMap(process -> new Node(model, process).property(property));
    }

    private static void others(String words, List<Model> models, Markdown page) {
        if (!models.isEmpty()) {
            page.item("%s: %s"
                    .formatted(
                            words,
                            models.stream()
                                    .map(other -> "[%s](#%s)".formatted(title(other), other.key()))
                                    .collect(Collectors.joining(", "))));
        }
    }

    private void decisions(Markdown page) {
        SortedMap<String, byte[]> tables = new TreeMap<>(library.files());
        tables.keySet().removeIf(path -> !path.startsWith(folder) || !path.endsWith(".dmn"));
        if (tables.isEmpty()) {
            return;
        }
        page.line("### Decisions");
        tables.forEach((path, content) -> {
            String name = path.substring(folder.length(), path.length() - ".dmn".length());
            Model table = library.file(path);
            String words = table.everything().stream()
                    .filter(element -> "decision".equals(element.getLocalName()))
                    .filter(decision -> name.equals(decision.getAttribute("id")))
                    .flatMap(decision -> description(decision).stream())
                    .findFirst()
                    .orElse("");
            page.item("[%s](%s): %s"
                    .formatted(table.definitions().getAttribute("name"), path.replaceFirst("processes/", ""), words));
        });
        page.end();
    }

    private static Optional<String> description(Element decision) {
        for (var child = decision.getFirstChild(); child != null; child = child.getNextSibling()) {
            if ("description".equals(child.getLocalName())) {
                return Optional.of(child.getTextContent());
            }
        }
        return Optional.empty();
    }

    private void outcomes(Markdown page) {
        List<Node> ends = Node.in(model).stream()
                .filter(node -> node.property("outcome").isPresent())
                .toList();
        if (!ends.isEmpty()) {
            page.line("### Outcomes");
            ends.forEach(end -> page.item("%s (`%s`)"
                    .formatted(
                            Model.label(end.element()), end.property("outcome").orElseThrow())));
            page.end();
        }
    }

    private void forms(Markdown page) {
        SortedMap<String, byte[]> forms = new TreeMap<>(library.files());
        forms.keySet()
                .removeIf(path -> !path.startsWith("forms/%s/".formatted(model.key())) || !path.endsWith(".form"));
        if (forms.isEmpty()) {
            return;
        }
        page.line("<details><summary>What the forms ask (* must be answered)</summary>");
        forms.forEach((path, content) -> {
            FormSchema form = FormSchema.parse(new String(content, StandardCharsets.UTF_8));
            page.item("[%s](../%s): %s".formatted(form.id(), path, asked(form.fields())));
        });
        page.end();
        page.line("</details>");
    }

    private static String asked(List<Field> fields) {
        return fields.isEmpty()
                ? "asks nothing"
                : fields.stream()
                        .map(field -> field.label() + (field.required() ? "*" : ""))
                        .collect(Collectors.joining(" · "));
    }
}
