package health.baton.engine;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.ServiceTaskDelegateExpressionActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Lets a job do the capability that comes next as well, in the same transaction, until the case waits for somebody: what a
 * model draws as seven steps is one job, not seven. What a person does still ends with their own answer, and a job that has
 * failed before does one step only, so that the step which fails is tried and given up by itself. See ADR 0012.
 */
final class GoesOn extends AbstractBpmnParseListener {
    private final ExecutionListener passes = execution -> ((ExecutionEntity) execution).setIgnoreAsync(mayGoOn());
    private final ExecutionListener arrives = execution -> arrived((ExecutionEntity) execution);

    @Override
    public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
        ActivityImpl next = (ActivityImpl) flow.getDestination();
        if (next.isAsyncBefore()
                && next.getActivityBehavior() instanceof ServiceTaskDelegateExpressionActivityBehavior) {
            flow.addListener(ExecutionListener.EVENTNAME_TAKE, passes);
            if (!next.getBuiltInListeners(ExecutionListener.EVENTNAME_START).contains(arrives)) {
                next.addBuiltInListener(ExecutionListener.EVENTNAME_START, arrives);
            }
        }
    }

    private static boolean mayGoOn() {
        JobEntity now = Context.getCommandContext().getCurrentJob();
        return now != null && now.getExceptionMessage() == null;
    }

    /** A task with inputs and outputs has an execution of its own, and the flow was taken by the one around it. */
    private static void arrived(ExecutionEntity execution) {
        execution.setIgnoreAsync(false);
        if (execution.getActivity().isScope()) {
            execution.getParent().setIgnoreAsync(false);
        }
    }
}
