package health.baton.engine;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a submission.
 *
 * @param caseReference the case: at the start door a new one, or the open one that the person joins
 * @param joins message that tells the open case, when the start joins one; null otherwise
 * @param variables what the engine may know: references and decisions; of a start that was here before, none
 */
public record Accepted(String caseReference, @Nullable String joins, Map<String, Object> variables) {
    /** The variables that every start gives, whatever its form asks; models may read them from the beginning. */
    public static final Set<String> AT_START = Set.of("caseReference", "startedBy", "startTeam", "area", "practice");

    /** Of a start: whether a case begins with it; else it joins one, or was here before. */
    boolean begins() {
        return joins == null && !variables.isEmpty();
    }
}
