package health.baton.engine;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableOutputImpl;
import org.jspecify.annotations.Nullable;

/** A decision table that belongs to no pathway but to the application, e.g. how long records are kept. */
public final class OwnTable {
    private final DmnEngine engine = RememberedFeel.configuration().buildEngine();
    private final DmnDecision table;

    /**
     * Reads the table.
     *
     * @throws RuntimeException when the file is no DMN or has no such decision
     */
    public OwnTable(String decision, InputStream file) {
        table = engine.parseDecision(decision, file);
    }

    /** All that stands in the column of an output, in the order of the rules. */
    public List<String> column(String output) {
        DmnDecisionTableImpl all = (DmnDecisionTableImpl) table.getDecisionLogic();
        int place = all.getOutputs().stream()
                .map(DmnDecisionTableOutputImpl::getOutputName)
                .toList()
                .indexOf(output);
        return all.getRules().stream()
                .map(rule -> rule.getConclusions().get(place).getExpression())
                .toList();
    }

    /** What the rules that match say, in their order. */
    public List<Map<String, @Nullable Object>> evaluate(Map<String, @Nullable Object> inputs) {
        return engine.evaluateDecision(table, inputs).getResultList();
    }
}
