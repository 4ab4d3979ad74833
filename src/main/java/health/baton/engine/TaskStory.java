package health.baton.engine;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the other rooms what happens to a task, in the engine's transaction. */
@Component
class TaskStory {
    private final ApplicationEventPublisher events;
    private final ObjectProvider<RealTimes> realTimes;

    TaskStory(ApplicationEventPublisher events, ObjectProvider<RealTimes> realTimes) {
        this.events = events;
        this.realTimes = realTimes;
    }

    /** A task that follows from what was done on paper is due as if it had been asked then. */
    void countFromWhatWasDone(DelegateTask task, @Nullable Expression due) {
        String reference = reference(task);
        RealTimes known = realTimes.getIfAvailable();
        if (due == null || reference == null || known == null) {
            return;
        }
        known.of(reference)
                .map(done -> CountsFrom.during(done, () -> due.getValue(task.getExecution())))
                .filter(Date.class::isInstance)
                .map(Date.class::cast)
                .ifPresent(task::setDueDate);
    }

    void offered(DelegateTask task, Map<String, String> properties) {
        OpenTask open = view((TaskEntity) task, properties);
        if (open.people().isEmpty() && open.teams().isEmpty() && open.holder() == null) {
            throw new IllegalStateException("Nobody is offered the task '%s'".formatted(task.getName()));
        }
        events.publishEvent(new CaseEvent.TaskOffered(open.caseReference(), open));
    }

    void held(DelegateTask task) {
        if (task.getAssignee() != null) {
            events.publishEvent(
                    new CaseEvent.TaskHeld(reference(task), task.getId(), task.getName(), task.getAssignee(), who()));
        }
    }

    void done(DelegateTask task, Map<String, String> properties) {
        events.publishEvent(new CaseEvent.TaskDone(reference(task), view((TaskEntity) task, properties), who()));
    }

    void withdrawn(DelegateTask task, Map<String, String> properties) {
        events.publishEvent(new CaseEvent.TaskWithdrawn(reference(task), view((TaskEntity) task, properties)));
    }

    static OpenTask view(TaskEntity task, Map<String, String> properties) {
        return view(task, reference(task), properties);
    }

    static OpenTask view(TaskEntity task, String caseReference, Map<String, String> properties) {
        return new OpenTask(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getName(),
                caseReference,
                task.getAssignee(),
                links(task, IdentityLink::getUserId),
                links(task, IdentityLink::getGroupId),
                task.getCreateTime().toInstant(),
                task.getDueDate() == null ? null : task.getDueDate().toInstant(),
                task.getPriority(),
                properties);
    }

    private static List<String> links(
            TaskEntity task, java.util.function.Function<IdentityLink, @Nullable String> part) {
        return task.getCandidates().stream()
                .map(part)
                .filter(Objects::nonNull)
                .map(String.class::cast)
                .sorted()
                .toList();
    }

    private static String reference(DelegateTask task) {
        return task.getExecution().getProcessBusinessKey();
    }

    private static @Nullable String who() {
        return Context.getCommandContext().getAuthenticatedUserId();
    }
}
