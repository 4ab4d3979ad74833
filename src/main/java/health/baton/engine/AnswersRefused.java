package health.baton.engine;

import java.util.List;

/** Some answers are not acceptable; each reason names the field by its label, the value and why. */
public final class AnswersRefused extends RuntimeException {
    private final List<String> reasons;

    public AnswersRefused(List<String> reasons) {
        super(String.join("; ", reasons));
        this.reasons = List.copyOf(reasons);
    }

    public List<String> reasons() {
        return reasons;
    }
}
