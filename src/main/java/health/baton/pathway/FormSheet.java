package health.baton.pathway;

import static health.baton.drawing.Page.escape;

import health.baton.form.Harmless;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A form as a list of what it shows, from top to bottom, each line marked with what was found about it. */
public final class FormSheet {
    private final String path;
    private final List<Row> rows;

    /**
     * The list.
     *
     * @param path of the file
     * @param form the file
     * @param noted what was found in it
     */
    FormSheet(String path, byte[] form, List<Noted> noted) {
        this.path = path;
        this.rows = FormPart.all(form).stream()
                .skip(1)
                .map(part -> new Row(
                        noted.stream()
                                .filter(each -> isAbout(each, part))
                                .map(Noted::number)
                                .toList(),
                        part.name(),
                        part.said("/key"),
                        part.type()))
                .toList();
    }

    /** Of the forms about which something was found and that show something. */
    static List<FormSheet> all(Library library, List<Noted> elsewhere) {
        Map<String, List<Noted>> byFile = elsewhere.stream()
                .filter(noted -> noted.finding().file().endsWith(".form"))
                .collect(Collectors.groupingBy(
                        noted -> noted.finding().file(), LinkedHashMap::new, Collectors.toList()));
        return byFile.entrySet().stream()
                .flatMap(entry -> Stream.ofNullable(library.files().get(entry.getKey()))
                        .map(form -> new FormSheet(entry.getKey(), form, entry.getValue())))
                .filter(sheet -> !sheet.rows().isEmpty())
                .toList();
    }

    /**
     * One component of the form.
     *
     * @param numbers of the findings about it
     * @param field its label, else its id
     * @param key empty when it asks nothing
     * @param kind as in the file, e.g. {@code textfield}
     */
    public record Row(List<Integer> numbers, String field, String key, String kind) {}

    /** Path of the file. */
    public String path() {
        return path;
    }

    public List<Row> rows() {
        return rows;
    }

    /** HTML; empty when the form shows nothing. */
    String html() {
        if (rows.isEmpty()) {
            return "";
        }
        return """
                <table class="page-fields">
                <caption>What the form shows</caption>
                <thead><tr><th scope="col">Finding</th><th scope="col">Field</th><th scope="col">Key</th><th scope="col">Kind</th></tr></thead>
                <tbody>
                %s
                </tbody>
                </table>""".formatted(rows.stream().map(FormSheet::html).collect(Collectors.joining("\n")));
    }

    private static String html(Row row) {
        return "<tr%s><td>%s</td><td>%s</td><td>%s</td><td>%s</td></tr>"
                .formatted(
                        row.numbers().isEmpty() ? "" : " class=\"page-marked\"",
                        row.numbers().stream()
                                .map(number ->
                                        "<a href=\"#finding-%1$d\" class=\"page-number\">%1$d</a>".formatted(number))
                                .collect(Collectors.joining(" ")),
                        escape(row.field()),
                        escape(row.key()),
                        escape(row.kind()));
    }

    /** Rules name a field by its label, else by its key or id; those that look at the form as a whole say so in the problem. */
    private static boolean isAbout(Noted each, FormPart part) {
        Finding finding = each.finding();
        List<String> names = List.of(part.name(), part.said("/key"), part.id()).stream()
                .filter(name -> !name.isBlank())
                .toList();
        boolean ofTheWhole = finding.file().endsWith("/" + finding.label());
        return ofTheWhole
                ? names.stream()
                        .anyMatch(name -> finding.problem().contains("'%s'".formatted(name))
                                || finding.problem().contains(Harmless.quote(name)))
                : names.contains(finding.label());
    }
}
