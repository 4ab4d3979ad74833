package health.baton.correspondence;

import java.util.List;
import java.util.UUID;

/**
 * A form on the reply page.
 *
 * @param id in the page's address; says nothing about the case
 * @param title heading
 * @param key of this answer, however often it is sent
 * @param offeredNow whether the case waits for it now
 * @param takenLate whether it is taken also when the case no longer waits for it
 * @param asked keys of the fields on this page
 * @param errors what has to be put right, in the order of the page
 * @param more whether the answers lead to questions that were not on the page before: nothing was sent yet
 */
public record FormPage(
        String id,
        String title,
        UUID key,
        boolean offeredNow,
        boolean takenLate,
        List<FormLine> lines,
        List<String> asked,
        List<FormProblem> errors,
        boolean more) {
    private static final String AGAIN = "Your answers could not be taken just now. Please send them again.";

    static FormPage of(OfferedForms.Form form, UUID key, boolean now, FilledIn filled, List<FormLine> lines) {
        List<FormProblem> problems = FormProblem.of(lines);
        boolean more = !filled.added().isEmpty();
        if (problems.isEmpty() && !more) {
            problems.add(new FormProblem("", AGAIN));
        }
        return new FormPage(
                form.id(),
                form.title(),
                key,
                now,
                form.event().takenLate(),
                lines,
                FilledIn.questions(filled.parts()).stream()
                        .map(question -> question.field().key())
                        .toList(),
                problems,
                more);
    }

    /** The page before anything was typed: nothing on it is wrong, or new. */
    FormPage asFirst() {
        return new FormPage(id, title, key, offeredNow, takenLate, lines, asked, List.of(), false);
    }
}
