package health.baton.engine;

import java.util.List;
import java.util.Map;

/** Some answers are not acceptable; each reason names the field by its label, the value and why. */
public final class AnswersRefused extends RuntimeException {
    private final List<String> reasons;
    private final Map<String, String> byField;

    public AnswersRefused(List<String> reasons) {
        this(reasons, Map.of());
    }

    /** @param byField the reasons by field key, in words that stand beside the field */
    public AnswersRefused(List<String> reasons, Map<String, String> byField) {
        super(String.join("; ", reasons));
        this.reasons = List.copyOf(reasons);
        this.byField = Map.copyOf(byField);
    }

    /** What stands beside the fields of a page; fields without a reason are absent. */
    public Map<String, String> byField() {
        return byField;
    }

    public List<String> reasons() {
        return reasons;
    }
}
