package health.baton.engine;

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

    static String pathway(ExecutionEntity execution) {
        return root(execution).getProcessDefinition().getKey();
    }

    /** Whether it is the pathway's own; a block is not, nor what stands beside the case. */
    static boolean isRoot(ExecutionEntity execution) {
        return execution.getProcessInstance().getSuperExecution() == null
                && execution.getProcessDefinition().getProperty(Beside.BEGINS_WHEN) == null;
    }
}
