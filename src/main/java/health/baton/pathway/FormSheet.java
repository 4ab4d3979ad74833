package health.baton.pathway;

import static health.baton.drawing.Page.escape;

import java.util.List;
import java.util.stream.Collectors;

/** A form as a list of what it shows, from top to bottom, each line marked with what was found about it. */
final class FormSheet {
    private final List<FormPart> parts;
    private final List<Noted> noted;

    /**
     * The list.
     *
     * @param form the file
     * @param noted what was found in it
     */
    FormSheet(byte[] form, List<Noted> noted) {
        this.parts = FormPart.all(form).stream().skip(1).toList();
        this.noted = noted;
    }

    /** HTML; empty when the form shows nothing. */
    String html() {
        if (parts.isEmpty()) {
            return "";
        }
        return """
                <table class="page-fields">
                <caption>What the form shows</caption>
                <thead><tr><th scope="col">Finding</th><th scope="col">Field</th><th scope="col">Key</th><th scope="col">Kind</th></tr></thead>
                <tbody>
                %s
                </tbody>
                </table>""".formatted(parts.stream().map(this::row).collect(Collectors.joining("\n")));
    }

    private String row(FormPart part) {
        List<Noted> here = noted.stream().filter(each -> isAbout(each, part)).toList();
        return "<tr%s><td>%s</td><td>%s</td><td>%s</td><td>%s</td></tr>"
                .formatted(
                        here.isEmpty() ? "" : " class=\"page-marked\"",
                        here.stream()
                                .map(each -> "<a href=\"#finding-%1$d\" class=\"page-number\">%1$d</a>"
                                        .formatted(each.number()))
                                .collect(Collectors.joining(" ")),
                        escape(part.name()),
                        escape(part.said("/key")),
                        escape(part.type()));
    }

    /** Rules name a field by its label, else by its key or id; those that look at the form as a whole say so in the problem. */
    private static boolean isAbout(Noted each, FormPart part) {
        Finding finding = each.finding();
        List<String> names = List.of(part.name(), part.said("/key"), part.id()).stream()
                .filter(name -> !name.isBlank())
                .toList();
        boolean ofTheWhole = finding.file().endsWith("/" + finding.label());
        return ofTheWhole
                ? names.stream().anyMatch(name -> finding.problem().contains("'%s'".formatted(name)))
                : names.contains(finding.label());
    }
}
