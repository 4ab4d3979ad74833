package health.baton.form;

import java.util.List;
import java.util.Map;

/**
 * What became of a submission: either refusals or accepted answers, never both.
 *
 * @param refusals sentences that name the field by its label, the value and the reason; may hold personal data: show them
 *     to whoever submitted, never log them
 * @param refused the reason for each refused field, by its key, in words that stand beside the field
 * @param answers in the order of the form; fields left blank are absent
 */
public record Checked(List<String> refusals, Map<String, String> refused, List<Answer> answers) {
    /** Without words beside the fields. */
    public Checked(List<String> refusals, List<Answer> answers) {
        this(refusals, Map.of(), answers);
    }

    public boolean isAccepted() {
        return refusals.isEmpty();
    }
}
