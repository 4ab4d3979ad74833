package health.baton.correspondence;

import health.baton.form.FormSchema;
import health.baton.form.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A form with what was typed into the questions of the page that was sent. Answers to questions that these answers hide are
 * left out; questions that they bring are not answered yet.
 *
 * @param parts what the form shows now
 * @param answers by key; null where nothing was given
 * @param added keys of the questions that were not on the page
 */
record FilledIn(List<Part> parts, Map<String, @Nullable Object> answers, List<String> added) {
    /**
     * @param known what the case knows and the form reads besides its own fields
     * @param asked keys of the questions that stood on the page
     */
    static FilledIn of(FormSchema form, Map<String, Object> known, Typed typed, Set<String> asked) {
        Map<String, @Nullable Object> answers = new HashMap<>();
        List<Part> parts = shown(form, known, answers);
        // each round settles one more layer of conditions; conditions in a circle end with the last
        for (int round = 0; round <= form.fieldKeys().size(); round++) {
            Map<String, @Nullable Object> next = new HashMap<>();
            questions(parts).stream()
                    .filter(question -> asked.contains(question.field().key()))
                    .forEach(question -> next.put(question.field().key(), typed.answer(question)));
            if (next.equals(answers)) {
                break;
            }
            answers = next;
            parts = shown(form, known, answers);
        }
        List<String> added = questions(parts).stream()
                .map(question -> question.field().key())
                .filter(key -> !asked.contains(key))
                .toList();
        return new FilledIn(parts, answers, added);
    }

    /** The form before anything was typed. */
    static FilledIn nothing(FormSchema form, Map<String, Object> known) {
        return of(form, known, new Typed(Map.of()), Set.of());
    }

    /** What the form shows with these answers. */
    static List<Part> shown(
            FormSchema form, Map<String, Object> known, Map<String, ? extends @Nullable Object> answers) {
        Map<String, Object> values = new HashMap<>(form.presets());
        values.putAll(known);
        answers.forEach((key, value) -> {
            if (value == null) {
                values.remove(key);
            } else {
                values.put(key, value);
            }
        });
        return form.parts(values);
    }

    /** The questions that can be answered, those in groups as well. */
    static List<Part.Question> questions(List<Part> parts) {
        List<Part.Question> questions = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Part.Group group) {
                questions.addAll(questions(group.parts()));
            } else if (part instanceof Part.Question question && !question.onlyShown()) {
                questions.add(question);
            }
        }
        return questions;
    }
}
