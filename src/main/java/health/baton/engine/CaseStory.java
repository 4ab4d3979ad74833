package health.baton.engine;

import java.time.Clock;
import java.util.Map;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the other rooms what happens to a case, in the engine's transaction. */
@Component
class CaseStory {
    private final ApplicationEventPublisher events;
    private final NewCases newCases;
    private final Clock clock;

    CaseStory(ApplicationEventPublisher events, NewCases newCases, Clock clock) {
        this.events = events;
        this.newCases = newCases;
        this.clock = clock;
    }

    void started(ExecutionEntity execution) {
        String reference = execution.getProcessBusinessKey();
        String instance = execution.getProcessInstanceId();
        if (WholeCase.isRoot(execution)) {
            newCases.requireMayBegin(execution.getProcessDefinition());
            events.publishEvent(new CaseEvent.Started(reference, WholeCase.pathway(execution), instance));
        } else {
            events.publishEvent(new CaseEvent.BlockStarted(reference, instance));
        }
    }

    /** @param news whether the label says something to people, unless the properties say that it does not */
    void passed(
            ExecutionEntity execution,
            ActivityImpl activity,
            String label,
            boolean news,
            Map<String, String> properties) {
        // taken away by something else that came: a clock did not go off, nothing was passed on
        if (execution.isCanceled()) {
            return;
        }
        String reference = execution.getProcessBusinessKey();
        boolean told = news && !(properties.containsKey("toldUnlessTaken") && isTaken(execution, activity));
        events.publishEvent(new CaseEvent.Passed(
                reference,
                activity.getId(),
                told ? label : "",
                String.valueOf(activity.getProperty("type")),
                properties));
        if (properties.containsKey("outcome") && WholeCase.isRoot(execution)) {
            events.publishEvent(new CaseEvent.Outcome(reference, properties.get("outcome"), label));
        }
    }

    /** Whether somebody holds the task on which this event stands. */
    private static boolean isTaken(ExecutionEntity execution, ActivityImpl event) {
        String task = event.getEventScope().getId();
        return Context.getCommandContext()
                .getTaskManager()
                .findTasksByProcessInstanceId(execution.getProcessInstanceId())
                .stream()
                .anyMatch(open -> task.equals(open.getTaskDefinitionKey()) && open.getAssignee() != null);
    }

    void ended(ExecutionEntity execution) {
        events.publishEvent(
                new CaseEvent.InstanceOver(execution.getProcessBusinessKey(), execution.getProcessInstanceId()));
        if (WholeCase.isRoot(execution)) {
            events.publishEvent(new CaseEvent.Ended(
                    execution.getProcessBusinessKey(), clock.instant(), execution.getDeleteReason()));
        }
    }
}
