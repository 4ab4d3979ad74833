package health.baton.engine;

import java.util.concurrent.Callable;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Who takes a task and who gives it back. */
@Component
class GuardedClaims {
    private final ApplicationEventPublisher events;

    GuardedClaims(ApplicationEventPublisher events) {
        this.events = events;
    }

    void onlyForOneself(ClaimTaskCmd claim, String person) {
        if (!person.equals(CommandFields.get(claim, "userId"))) {
            throw new AuthorizationException("People take tasks for themselves only");
        }
    }

    /** {@code TASK_WORK} alone would not let a person give back what they took. */
    <T> T giveBack(AssignTaskCmd assign, String person, Callable<T> goOn) {
        TaskEntity task = task(assign);
        if (task == null || !person.equals(task.getAssignee()) || CommandFields.get(assign, "userId") != null) {
            throw new AuthorizationException("People give back their own tasks only, and hand none to others");
        }
        T done = Context.getCommandContext().runWithoutAuthorization(goOn);
        events.publishEvent(new CaseEvent.TaskHeld(
                task.getExecution().getProcessBusinessKey(), task.getId(), task.getName(), null, person));
        return done;
    }

    private static @org.jspecify.annotations.Nullable TaskEntity task(Command<?> command) {
        return Context.getCommandContext().getTaskManager().findTaskById(CommandFields.text(command, "taskId"));
    }
}
