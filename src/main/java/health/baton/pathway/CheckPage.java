package health.baton.pathway;

import static health.baton.drawing.Page.escape;

import health.baton.drawing.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** What the check found, as a page: every diagram, with what breaks a rule marked on it. */
final class CheckPage {
    private final Library library;
    private final ModelCheck check;
    private final List<Finding> findings;

    CheckPage(Library library, ModelCheck check, List<Finding> findings) {
        this.library = library;
        this.check = check;
        this.findings = findings;
    }

    /** HTML. */
    String text() {
        Page page = new Page(findings.isEmpty() ? "No findings" : Counts.many(findings.size(), "finding"));
        page.html("<p class=\"%s\">%s.</p>"
                .formatted(
                        findings.isEmpty() ? "page-good" : "page-bad",
                        escape(Counts.of(library, check).toString())));
        Sheets sheets = new Sheets(library, check, findings);
        if (!sheets.elsewhere().isEmpty()) {
            page.html("<section><h2>Not on a drawing</h2>");
            sheets.elsewhere().stream()
                    .collect(Collectors.groupingBy(
                            noted -> noted.finding().file(), LinkedHashMap::new, Collectors.toList()))
                    .forEach((file, noted) -> file(page, file, noted));
            page.html("</section>");
        }
        sheets.all().forEach(sheet -> section(page, sheet));
        return page.toString();
    }

    private void file(Page page, String file, List<Noted> noted) {
        page.html("<h3>%s</h3><ul class=\"page-findings\">".formatted(escape(file)));
        noted.forEach(each -> page.html(item(each)));
        page.html("</ul>");
        byte[] content = library.files().get(file);
        if (content != null && file.endsWith(".form")) {
            page.html(new FormSheet(file, content, noted).html());
        }
    }

    private static void section(Page page, Sheet sheet) {
        page.html("<section><h2>%s</h2>".formatted(escape(sheet.path())));
        page.html(sheet.noted().isEmpty() ? "<p>Nothing is marked here.</p>" : "<ul class=\"page-findings\">");
        sheet.noted().forEach(noted -> page.html(item(noted)));
        page.html(sheet.noted().isEmpty() ? "" : "</ul>");
        page.drawing("Drawing of " + sheet.key(), sheet.svg()).html("</section>");
    }

    private static String item(Noted noted) {
        Finding finding = noted.finding();
        String show = noted.anchor().isEmpty()
                ? ""
                : " <a href=\"#%s\">Show it on the drawing</a>".formatted(escape(noted.anchor()));
        return """
                <li id="finding-%1$d">
                <p><span class="page-number">%1$d</span> <strong>%2$s</strong>: %3$s.%4$s</p>
                <p>%5$s.</p>
                <p class="page-small">Rule %6$s: %7$s</p>
                </li>""".formatted(
                        noted.number(),
                        escape(finding.label()),
                        escape(finding.problem()),
                        show,
                        escape(finding.remedy()),
                        escape(finding.rule()),
                        escape(noted.why()));
    }
}
