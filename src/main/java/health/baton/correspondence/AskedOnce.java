package health.baton.correspondence;

import health.baton.form.FormSchema;
import health.baton.form.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A form of which the questions are asked once, for many cases, and the words are shown for each.
 *
 * @param lines the questions, with what was typed
 * @param asked keys of the questions on this page
 * @param answers by key, as form-js would have sent them; nothing for what was left empty
 * @param said what was answered, in words, in the order of the form
 * @param more whether the answers lead to questions that were not on the page before
 */
public record AskedOnce(
        List<FormLine> lines, List<String> asked, Map<String, Object> answers, List<Said> said, boolean more) {
    private static final Pattern NAME = Pattern.compile("\\{\\{\\s*([A-Za-z_]\\w*)\\s*}}");
    private static final String BANNER = "personBanner";

    /** A question and its answer. */
    public record Said(String label, String text) {}

    /** Before anything was typed. */
    public static AskedOnce nothing(FormSchema form) {
        return page(form, new Typed(Map.of()), FilledIn.nothing(form, Map.of()), Map.of(), true);
    }

    /**
     * What was typed.
     *
     * @param errors by key
     */
    public static AskedOnce sent(FormSchema form, FormSent sent, Map<String, String> errors) {
        Typed typed = new Typed(sent.fields());
        return page(form, typed, FilledIn.of(form, Map.of(), typed, sent.asked()), errors, false);
    }

    private static AskedOnce page(
            FormSchema form, Typed typed, FilledIn filled, Map<String, String> errors, boolean first) {
        List<Part> questions = withoutWords(filled.parts());
        List<FormLine> lines = new FormLines(Map.of(), form.presets(), typed, filled.added(), errors).asking(questions);
        Map<String, Object> answers = new HashMap<>();
        filled.answers().forEach((key, value) -> {
            if (value != null) {
                answers.put(key, value);
            }
        });
        List<Part.Question> shown = FilledIn.questions(questions);
        return new AskedOnce(
                lines,
                shown.stream().map(question -> question.field().key()).toList(),
                answers,
                shown.stream()
                        .filter(question -> answers.containsKey(question.field().key()))
                        .map(question -> new Said(question.field().label(), text(question, answers)))
                        .toList(),
                !first && !filled.added().isEmpty());
    }

    /** The words that speak of this case, as HTML; a paragraph of which nothing is known is left out. */
    public static List<String> ofCase(FormSchema form, Map<String, Object> known) {
        return paragraphs(form, known).stream()
                .filter(text -> NAME.matcher(text).results().anyMatch(name -> isSaid(name.group(1), known)))
                .map(text -> FormLines.html(text, known))
                .toList();
    }

    /** The words that are the same for every case, as HTML. */
    public static List<String> ofAll(FormSchema form) {
        return paragraphs(form, Map.of()).stream()
                .filter(text -> !NAME.matcher(text).find())
                .map(text -> FormLines.html(text, Map.of()))
                .toList();
    }

    private static boolean isSaid(String name, Map<String, Object> known) {
        return !name.equals(BANNER) && !Words.of(known.get(name)).isEmpty();
    }

    private static List<String> paragraphs(FormSchema form, Map<String, Object> known) {
        List<String> texts = new ArrayList<>();
        words(form.parts(known), texts);
        return texts;
    }

    private static void words(List<Part> parts, List<String> texts) {
        for (Part part : parts) {
            if (part instanceof Part.Group group) {
                words(group.parts(), texts);
            } else if (part instanceof Part.Words words && words.when() != Part.When.AFTERWARDS) {
                Arrays.stream(words.markdown().split("\n\\s*\n", -1))
                        .filter(text -> !text.isBlank())
                        .forEach(texts::add);
            }
        }
    }

    /** Groups without a question are left out with their words. */
    private static List<Part> withoutWords(List<Part> parts) {
        List<Part> questions = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Part.Group group) {
                List<Part> inside = withoutWords(group.parts());
                if (!inside.isEmpty()) {
                    questions.add(new Part.Group(group.label(), inside));
                }
            } else if (part instanceof Part.Question) {
                questions.add(part);
            }
        }
        return questions;
    }

    private static String text(Part.Question question, Map<String, Object> answers) {
        @Nullable Object answer = answers.get(question.field().key());
        List<String> values = Words.of(answer);
        return String.join(
                ", ",
                values.stream()
                        .map(value -> question.field().options().stream()
                                .filter(option -> option.value().equals(value))
                                .map(option -> option.label())
                                .findFirst()
                                .orElse(value))
                        .toList());
    }
}
