package health.baton.engine;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The decision tables that were deployed with a case. */
public interface Decisions {
    /**
     * Evaluates a table of the case's own version.
     *
     * @param scope {@link Work#scope()}
     * @return one map of outputs for each matching rule, in the order of the hit policy; a single literal value is named
     *     after the decision
     */
    List<Map<String, @Nullable Object>> evaluate(String scope, String decision, Map<String, Object> inputs);

    /**
     * Evaluates a table of the pathway's newest version for each of these, before there is a case; nothing of it is kept.
     *
     * @return for each, as {@link #evaluate}
     * @throws java.util.NoSuchElementException when there is no such pathway
     */
    List<List<Map<String, @Nullable Object>>> evaluateNewest(
            String pathway, String decision, List<Map<String, Object>> inputs);

    /**
     * What a table of the pathway's newest version answers: its outputs, in the order of the table.
     *
     * @throws java.util.NoSuchElementException when there is no such pathway
     */
    List<Output> outputsOfNewest(String pathway, String decision);

    /**
     * @param name of the variable
     * @param label head of the column
     */
    record Output(String name, String label) {}
}
