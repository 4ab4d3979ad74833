package health.baton.form;

import java.util.List;

/**
 * What became of a submission: either refusals or accepted answers, never both.
 *
 * @param refusals sentences that name the field by its label, the value and the reason; may hold personal data: show them
 *     to whoever submitted, never log them
 * @param answers in the order of the form; fields left blank are absent
 */
public record Checked(List<String> refusals, List<Answer> answers) {
    public boolean isAccepted() {
        return refusals.isEmpty();
    }
}
