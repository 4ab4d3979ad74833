package health.baton.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Takes what people submit out of the engine's commands, and lets only references and decisions back in. */
@Component
class GuardedSubmissions {
    private final ObjectProvider<Submissions> submissions;
    private final ObjectProvider<EngineForms> forms;
    private final ObjectProvider<EngineCases> cases;

    GuardedSubmissions(
            ObjectProvider<Submissions> submissions,
            ObjectProvider<EngineForms> forms,
            ObjectProvider<EngineCases> cases) {
        this.submissions = submissions;
        this.forms = forms;
        this.cases = cases;
    }

    ProcessInstance start(SubmitStartFormCmd command, String person, Callable<ProcessInstance> goOn) {
        String definitionId = CommandFields.text(command, "processDefinitionId");
        var form = forms.getObject().ofStart(definitionId);
        mayStart(form.pathway(), person);
        Accepted accepted = submissions
                .getObject()
                .accept(new Submission(
                        Submission.Door.START,
                        form.pathway(),
                        null,
                        form.label(),
                        form.schema(),
                        answers(CommandFields.get(command, "variables")),
                        person,
                        key(CommandFields.get(command, "businessKey")),
                        form.properties()));
        if (!accepted.begins()) {
            return cases.getObject().joined(accepted);
        }
        CommandFields.set(command, "businessKey", accepted.caseReference());
        CommandFields.set(command, "variables", Variables.fromMap(accepted.variables()));
        // the engine would ask the same rights again, for each case
        return Context.getCommandContext().runWithoutAuthorization(goOn);
    }

    void task(Command<?> command, String variablesField, String person) {
        TaskEntity task =
                Context.getCommandContext().getTaskManager().findTaskById(CommandFields.text(command, "taskId"));
        if (task == null) {
            throw new AnswersRefused(List.of(SameInstant.DONE));
        }
        mayComplete(task, person);
        ExecutionEntity execution = task.getExecution();
        Accepted accepted = submissions
                .getObject()
                .accept(new Submission(
                        Submission.Door.TASK,
                        WholeCase.pathway(execution),
                        execution.getProcessBusinessKey(),
                        task.getName(),
                        forms.getObject().ofTask(task.getId()),
                        answers(CommandFields.get(command, variablesField)),
                        person,
                        task.getId(),
                        forms.getObject().properties(task.getProcessDefinitionId(), task.getTaskDefinitionKey())));
        CommandFields.set(command, variablesField, Variables.fromMap(accepted.variables()));
    }

    private static void mayStart(String pathway, String person) {
        var authorizations = Context.getCommandContext().getAuthorizationManager();
        boolean allowed = OncePerTransaction.ask(
                List.of(GuardedSubmissions.class, pathway, person),
                () -> authorizations.isAuthorized(Permissions.CREATE_INSTANCE, Resources.PROCESS_DEFINITION, pathway)
                        && authorizations.isAuthorized(Permissions.CREATE, Resources.PROCESS_INSTANCE, "*"));
        if (!allowed) {
            throw new AuthorizationException("This person may not start this pathway");
        }
    }

    /** Before a word of the form is looked at: whose task is it? */
    private static void mayComplete(TaskEntity task, String person) {
        String holder = task.getAssignee();
        if (holder != null && !holder.equals(person)) {
            throw new AuthorizationException("Somebody else has taken this task");
        }
        var teams = Context.getCommandContext().getAuthentication().getGroupIds();
        OpenTask open = TaskStory.view(task, Map.of());
        boolean offered =
                open.people().contains(person) || open.teams().stream().anyMatch(teams::contains);
        if (holder == null && !offered) {
            throw new AuthorizationException("This task is not offered to this person");
        }
    }

    private static String key(@Nullable Object given) {
        return given == null || given.toString().isBlank() ? UUID.randomUUID().toString() : given.toString();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> answers(@Nullable Object variables) {
        return variables == null ? Map.of() : new HashMap<>((Map<String, Object>) variables);
    }
}
