package health.baton.pathway;

import static health.baton.drawing.Page.escape;

import health.baton.drawing.Drawing;
import health.baton.drawing.Mark;
import health.baton.drawing.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the check found, as a page: every diagram, with what breaks a rule marked on it. */
final class CheckPage {
    private final Library library;
    private final ModelCheck check;
    private final List<Finding> findings;
    private final Map<String, String> why;

    CheckPage(Library library, ModelCheck check, List<Finding> findings) {
        this.library = library;
        this.check = check;
        this.findings = findings;
        this.why = check.rules().stream().collect(Collectors.toMap(ModelRule::id, ModelRule::why));
    }

    /** HTML. */
    String text() {
        Page page = new Page(findings.isEmpty() ? "No findings" : Counts.many(findings.size(), "finding"));
        page.html("<p class=\"%s\">%s.</p>"
                .formatted(
                        findings.isEmpty() ? "page-good" : "page-bad",
                        escape(Counts.of(library, check).toString())));
        List<Model> models = library.files().entrySet().stream()
                .flatMap(file -> CanBeRead.model(file.getKey(), file.getValue()).stream())
                .sorted(Comparator.comparing(this::isClean))
                .toList();
        Map<Model, Drawing> drawings = new LinkedHashMap<>();
        models.forEach(model -> drawings.put(model, drawing(model)));
        List<Integer> rest = numbers();
        drawings.forEach((model, drawing) -> rest.removeAll(marked(model, drawing)));
        if (!rest.isEmpty()) {
            page.html("<section><h2>Not on a drawing</h2>");
            String file = "";
            for (int number : rest) {
                Finding finding = findings.get(number);
                if (!finding.file().equals(file)) {
                    page.html((file.isEmpty() ? "" : "</ul>")
                            + "<h3>%s</h3><ul class=\"page-findings\">".formatted(escape(finding.file())));
                    file = finding.file();
                }
                page.html(item(number, ""));
            }
            page.html("</ul></section>");
        }
        drawings.forEach((model, drawing) -> section(page, model, drawing));
        return page.toString();
    }

    private boolean isClean(Model model) {
        return findings.stream().noneMatch(finding -> finding.file().equals(model.path()));
    }

    private static Drawing drawing(Model model) {
        return new Drawing(model.path().replaceAll("[^A-Za-z0-9]+", "-"), model.definitions());
    }

    private void section(Page page, Model model, Drawing drawing) {
        List<Integer> marked = marked(model, drawing);
        page.html("<section><h2>%s</h2>".formatted(escape(model.path())));
        page.html(marked.isEmpty() ? "<p>Nothing is marked here.</p>" : "<ul class=\"page-findings\">");
        Map<String, List<Integer>> byElement = new LinkedHashMap<>();
        for (int number : marked) {
            String element = findings.get(number).element();
            page.html(item(number, drawing.anchor(element)));
            byElement.computeIfAbsent(element, none -> new ArrayList<>()).add(number);
        }
        page.html(marked.isEmpty() ? "" : "</ul>");
        Map<String, Mark> marks = new HashMap<>();
        byElement.forEach((element, numbers) -> marks.put(element, mark(numbers)));
        page.drawing("Drawing of " + model.key(), drawing.svg(marks)).html("</section>");
    }

    private Mark mark(List<Integer> numbers) {
        return new Mark(
                "finding",
                numbers.stream().map(number -> String.valueOf(number + 1)).collect(Collectors.joining(", ")),
                numbers.stream()
                        .map(number -> "Finding %d: %s"
                                .formatted(number + 1, findings.get(number).problem()))
                        .collect(Collectors.joining("; ")),
                "#finding-" + (numbers.get(0) + 1));
    }

    private String item(int number, String anchor) {
        Finding finding = findings.get(number);
        String show = anchor.isEmpty() ? "" : " <a href=\"#%s\">Show it on the drawing</a>".formatted(escape(anchor));
        return """
                <li id="finding-%1$d">
                <p><span class="page-number">%1$d</span> <strong>%2$s</strong>: %3$s.%4$s</p>
                <p>%5$s.</p>
                <p class="page-small">Rule %6$s: %7$s</p>
                </li>""".formatted(
                        number + 1,
                        escape(finding.label()),
                        escape(finding.problem()),
                        show,
                        escape(finding.remedy()),
                        escape(finding.rule()),
                        escape(why.getOrDefault(finding.rule(), "")));
    }

    private List<Integer> numbers() {
        List<Integer> numbers = new ArrayList<>();
        for (int number = 0; number < findings.size(); number++) {
            numbers.add(number);
        }
        return numbers;
    }

    /** The findings, by their places in the list, that this drawing can show. */
    private List<Integer> marked(Model model, Drawing drawing) {
        List<Integer> numbers = numbers();
        numbers.removeIf(number -> !findings.get(number).file().equals(model.path())
                || !drawing.drawn().contains(findings.get(number).element()));
        return numbers;
    }
}
