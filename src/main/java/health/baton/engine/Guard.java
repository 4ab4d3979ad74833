package health.baton.engine;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CorrelateAllMessageCmd;
import org.camunda.bpm.engine.impl.cmd.CorrelateMessageCmd;
import org.camunda.bpm.engine.impl.cmd.EvaluateStartConditionCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SignalEventReceivedCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceAtActivitiesCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.migration.MigrateProcessInstanceCmd;
import org.camunda.bpm.engine.impl.migration.batch.MigrateProcessInstanceBatchCmd;
import org.springframework.stereotype.Component;

/**
 * Stands at the one place that every door passes (Tasklist, REST, Java): what people send is checked before the engine
 * sees it; people claim only for themselves, start only by the form, throw no errors. Jobs and our own code (nobody signed
 * in) pass.
 */
@Component
class Guard extends CommandInterceptor {
    private final GuardedSubmissions submissions;
    private final GuardedClaims claims;

    Guard(GuardedSubmissions submissions, GuardedClaims claims) {
        this.submissions = submissions;
        this.claims = claims;
    }

    @Override
    public <T> T execute(Command<T> command) {
        var context = Context.getCommandContext();
        String person = context.getAuthenticatedUserId();
        if (person == null || !context.isAuthorizationCheckEnabled()) {
            return next.execute(command);
        }
        try {
            return guarded(command, person);
        } catch (AnswersRefused refused) {
            throw new FormFieldValidationException(refused, refused.getMessage());
        }
    }

    @SuppressWarnings("unchecked")
    private <T> T guarded(Command<T> command, String person) {
        if (command instanceof SubmitStartFormCmd start) {
            return (T) submissions.start(start, person, () -> next.execute(start));
        }
        if (command instanceof ResolveTaskCmd || isForbidden(command)) {
            throw new AuthorizationException(
                    "People cannot do this: tasks are done by their forms, cases are told by what has happened, and"
                            + " moved to another version by the page for versions");
        }
        if (command instanceof SubmitTaskFormCmd submit) {
            submissions.task(submit, "properties", person);
        } else if (command instanceof CompleteTaskCmd complete) {
            submissions.task(complete, "variables", person);
        } else if (command instanceof ClaimTaskCmd claim) {
            claims.onlyForOneself(claim, person);
        } else if (command instanceof AssignTaskCmd assign) {
            return claims.giveBack(assign, person, () -> next.execute(command));
        }
        return next.execute(command);
    }

    private static boolean isForbidden(Command<?> command) {
        return command instanceof StartProcessInstanceCmd
                || command instanceof StartProcessInstanceAtActivitiesCmd
                || command instanceof CorrelateMessageCmd
                || command instanceof CorrelateAllMessageCmd
                || command instanceof SignalEventReceivedCmd
                || command instanceof EvaluateStartConditionCmd
                || command instanceof HandleTaskBpmnErrorCmd
                || command instanceof HandleTaskEscalationCmd
                || command instanceof MigrateProcessInstanceCmd
                || command instanceof MigrateProcessInstanceBatchCmd;
    }
}
