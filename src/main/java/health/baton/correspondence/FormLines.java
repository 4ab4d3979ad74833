package health.baton.correspondence;

import health.baton.form.Field;
import health.baton.form.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the lines of a page from the parts of a form. */
final class FormLines {
    private static final Pattern NAME = Pattern.compile("\\{\\{\\s*([A-Za-z_]\\w*)\\s*}}");
    private static final Pattern HEADING = Pattern.compile("(</?h)([1-5])(?=>)");
    private final Map<String, Object> known;
    private final Map<String, Object> presets;
    private final Typed typed;
    private final Set<String> added;
    private final Map<String, String> errors;

    /**
     * @param known what words show
     * @param presets what stands in the boxes of questions that are new
     * @param typed what stands in the others
     * @param added keys of the questions that are new
     * @param errors by key
     */
    FormLines(
            Map<String, Object> known,
            Map<String, Object> presets,
            Typed typed,
            Collection<String> added,
            Map<String, String> errors) {
        this.known = known;
        this.presets = presets;
        this.typed = typed;
        this.added = new HashSet<>(added);
        this.errors = errors;
    }

    /** What is asked; a group of which nothing is shown is left out. */
    List<FormLine> asking(List<Part> parts) {
        List<FormLine> lines = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Part.Words words
                    && words.when() != Part.When.AFTERWARDS
                    && !words.markdown().isBlank()) {
                lines.add(FormLine.words(html(words.markdown(), known)));
            } else if (part instanceof Part.Group group) {
                List<FormLine> inside = asking(group.parts());
                if (!inside.isEmpty()) {
                    lines.add(FormLine.group(group.label(), inside));
                }
            } else if (part instanceof Part.Question question && !question.onlyShown()) {
                lines.add(question(question));
            } else if (part instanceof Part.Line) {
                lines.add(FormLine.line());
            }
        }
        return lines;
    }

    /** What is said once it was sent: words that stand there because of an answer, and those that are meant for it. */
    static List<String> afterwards(List<Part> parts, Map<String, Object> known) {
        return parts.stream()
                .flatMap(part -> part instanceof Part.Group group
                        ? afterwards(group.parts(), known).stream()
                        : part instanceof Part.Words words
                                        && (words.onCondition() || words.when() != Part.When.ASKING)
                                        && !words.markdown().isBlank()
                                ? Stream.of(html(words.markdown(), known))
                                : Stream.of())
                .toList();
    }

    /** With headings below that of the page. */
    static String html(String markdown, Map<String, Object> known) {
        String filled = NAME.matcher(markdown)
                .replaceAll(name -> Matcher.quoteReplacement(
                        Markdown.escape(String.join(", ", Words.of(known.get(name.group(1)))))));
        return HEADING.matcher(Markdown.html(filled))
                .replaceAll(heading -> heading.group(1) + (Integer.parseInt(heading.group(2)) + 1));
    }

    private FormLine question(Part.Question question) {
        Field field = question.field();
        boolean fresh = added.contains(field.key());
        Object preset = presets.get(field.key());
        List<String> chosen = fresh ? chosen(preset) : typed.all(field.key());
        boolean box = field.type().equals("checkbox");
        return new FormLine(
                FormLine.Kind.valueOf(
                        (question.subtype().isEmpty() ? field.type() : question.subtype()).toUpperCase(Locale.ROOT)),
                field.key(),
                field.label(),
                hint(question),
                "",
                List.of(),
                box
                        ? List.of(new FormLine.Choice("yes", field.label(), !chosen.isEmpty()))
                        : field.options().stream()
                                .map(option -> new FormLine.Choice(
                                        option.value(), option.label(), chosen.contains(option.value())))
                                .toList(),
                fresh ? Map.of("", String.join("", chosen)) : typed.boxes(question),
                errors.get(field.key()),
                !field.required() && !box && !field.type().equals("checklist"),
                fresh,
                question.before(),
                question.after());
    }

    private static String hint(Part.Question question) {
        Integer longest = question.longest();
        return question.field().type().equals("textarea") && longest != null
                ? (question.hint() + " At most %d characters.".formatted(longest)).strip()
                : question.hint();
    }

    private static List<String> chosen(@Nullable Object preset) {
        if (preset instanceof Boolean ticked) {
            return ticked ? List.of("yes") : List.of();
        }
        return preset instanceof Collection<?> many
                ? many.stream().map(String::valueOf).toList()
                : Stream.ofNullable(preset).map(Objects::toString).toList();
    }
}
