package health.baton.engine;

import java.util.Objects;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/** From any place of a case, a block included, to the pathway's own process instance. */
final class WholeCase {
    private WholeCase() {}

    static ExecutionEntity root(ExecutionEntity execution) {
        String id = execution.getRootProcessInstanceId();
        return id == null || id.equals(execution.getProcessInstanceId())
                ? execution.getProcessInstance()
                : Context.getCommandContext().getExecutionManager().findExecutionById(id);
    }

    /** The case's own where a block beside it knows it. */
    static String pathway(ExecutionEntity execution) {
        ExecutionEntity root = root(execution);
        String key = root.getProcessDefinition().getKey();
        return root.getProcessDefinition().getProperty(Beside.BEGINS_WHEN) == null
                ? key
                : Objects.requireNonNullElse(root.getVariable(Beside.PATHWAY), key)
                        .toString();
    }

    /** Whether it is the pathway's own; a block is not, nor what stands beside the case. */
    static boolean isRoot(ExecutionEntity execution) {
        return execution.getProcessInstance().getSuperExecution() == null
                && execution.getProcessDefinition().getProperty(Beside.BEGINS_WHEN) == null;
    }
}
