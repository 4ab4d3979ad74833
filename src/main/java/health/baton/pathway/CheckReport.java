package health.baton.pathway;

import health.baton.pathway.Picture.Mark;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a check came to, for the terminal and as a page with the diagrams. */
final class CheckReport {
    private final Library library;
    private final Map<String, ModelRule> rules;
    private final List<Finding> findings;
    private final Map<String, List<Finding>> byFile;

    CheckReport(Library library, List<ModelRule> rules, List<Finding> findings) {
        this.library = library;
        this.rules = rules.stream().collect(Collectors.toMap(ModelRule::id, rule -> rule));
        this.findings = findings;
        this.byFile =
                findings.stream().collect(Collectors.groupingBy(Finding::file, TreeMap::new, Collectors.toList()));
    }

    String text() {
        StringBuilder text = new StringBuilder();
        byFile.forEach((file, found) -> {
            text.append(file).append('\n');
            found.forEach(finding -> text.append("  '%s': %s%n    -> %s (%s)%n"
                    .formatted(finding.label(), finding.problem(), finding.remedy(), finding.rule())));
        });
        return text.append(summary()).append('\n').toString();
    }

    /** "No findings: 5 models, 25 forms and 2 decision tables keep 31 rules." */
    String summary() {
        String held =
                "%d models, %d forms and %d decision tables".formatted(count(".bpmn"), count(".form"), count(".dmn"));
        return findings.isEmpty()
                ? "No findings: %s keep %d rules.".formatted(held, rules.size())
                : "%d finding%s in %d file%s (%s, %d rules)."
                        .formatted(
                                findings.size(),
                                findings.size() == 1 ? "" : "s",
                                byFile.size(),
                                byFile.size() == 1 ? "" : "s",
                                held,
                                rules.size());
    }

    String html() {
        Svg page = new Svg();
        page.raw("<!doctype html>\n").open("html", "lang", "en-GB").open("head");
        page.raw("<meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n");
        page.open("title").say("Model check").close("title");
        page.open("style")
                .raw(style())
                .close("style")
                .close("head")
                .open("body")
                .open("main");
        page.open("h1")
                .say("Model check")
                .close("h1")
                .open("p", "class", "lead")
                .say(summary())
                .close("p");
        byFile.forEach((file, found) -> {
            page.open("section").open("h2").say(file).close("h2").open("ul", "class", "findings");
            found.forEach(finding -> finding(page, finding));
            page.close("ul");
            picture(page, file, found);
            page.close("section");
        });
        library.files().keySet().stream()
                .filter(file -> file.endsWith(".bpmn") && !byFile.containsKey(file))
                .forEach(file -> {
                    page.open("details")
                            .open("summary")
                            .say(file + ": nothing to mend")
                            .close("summary");
                    picture(page, file, List.of());
                    page.close("details");
                });
        return page.close("main").close("body").close("html").toString();
    }

    private void finding(Svg page, Finding finding) {
        page.open("li").open("p").open("strong").say(finding.label()).close("strong");
        page.say(": " + finding.problem() + ".").close("p");
        page.open("p").say("What to do: " + finding.remedy() + ".").close("p");
        ModelRule rule = rules.get(finding.rule());
        page.open("p", "class", "why").say("Rule " + finding.rule() + (rule == null ? "" : ": " + rule.why()));
        page.close("p").close("li");
    }

    private void picture(Svg page, String file, List<Finding> found) {
        byte[] content = library.files().get(file);
        if (content == null || !file.endsWith(".bpmn")) {
            return;
        }
        Map<String, Mark> marks = found.stream()
                .filter(finding -> !finding.element().isEmpty())
                .collect(Collectors.toMap(
                        Finding::element,
                        finding -> new Mark("finding", finding.label() + ": " + finding.problem()),
                        (one, other) -> new Mark("finding", one.words() + "; " + other.words())));
        try {
            page.open("div", "class", "drawing", "tabindex", "0", "role", "region", "aria-label", "Diagram of " + file);
            page.raw(Picture.of(Model.parse(file, content), marks)).close("div");
        } catch (IllegalArgumentException unreadable) {
            page.open("p").say("It cannot be drawn.").close("p").close("div");
        }
    }

    private long count(String kind) {
        return library.files().keySet().stream()
                .filter(path -> path.endsWith(kind))
                .count();
    }

    static String style() {
        try (var css = CheckReport.class.getResourceAsStream("/pathway/check.css")) {
            return css == null ? "" : new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
