package health.baton.engine;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * Two act on one task in the same instant, two people or a person and a clock: the engine lets one win. Stands around
 * everything, and tells the person who did not in a sentence instead of the engine's own words; what they sent is told to the
 * case, so that nobody wonders later.
 */
final class SameInstant extends CommandInterceptor {
    static final String DONE =
            "Somebody has done this task, or it is no longer needed. What you sent was not kept: open the"
                    + " case and read what was said.";
    private static final String MEANWHILE = "The case was changed at the same moment, and what you sent was not kept."
            + " Open the task again, and send it again if it is still needed.";
    private static final String TAKEN = "Somebody else has just taken this task, or it has changed. Look at it again.";

    private final ProcessEngineConfigurationImpl engine;
    private final ApplicationEventPublisher events;

    SameInstant(ProcessEngineConfigurationImpl engine, ApplicationEventPublisher events) {
        this.engine = engine;
        this.events = events;
    }

    @Override
    public <T> T execute(Command<T> command) {
        try {
            return next.execute(command);
        } catch (FormFieldValidationException refused) {
            throw refused;
        } catch (ProcessEngineException | NullPointerException | ConcurrencyFailureException other) {
            // nothing there, bare or wrapped: with the first went the whole case, and the engine looks for it in vain
            throw inASentence(command, other);
        }
    }

    private RuntimeException inASentence(Command<?> command, RuntimeException other) {
        Authentication person = engine.getIdentityService().getCurrentAuthentication();
        boolean takes = command instanceof ClaimTaskCmd;
        boolean answers = command instanceof SubmitTaskFormCmd || command instanceof CompleteTaskCmd;
        if (person == null || !(takes || answers)) {
            return other;
        }
        Optional<HistoricTaskInstance> late = asSystem(() -> late(CommandFields.text(command, "taskId"), other));
        if (takes && late.isPresent()) {
            return new BadUserRequestException(TAKEN, other);
        }
        late.ifPresent(task -> events.publishEvent(new CaseEvent.TooLate(
                asSystem(() -> reference(task)), task.getId(), task.getName(), person.getUserId())));
        return late.<RuntimeException>map(task -> refused(task.getEndTime() == null ? MEANWHILE : DONE))
                .orElse(other);
    }

    /** As any other answer that is not taken. */
    private static FormFieldValidationException refused(String because) {
        AnswersRefused late = new AnswersRefused(List.of(because));
        return new FormFieldValidationException(late, late.getMessage());
    }

    /** The task that went to another. With it go the rights to it: who waited for the first is told that they have none. */
    private Optional<HistoricTaskInstance> late(String taskId, RuntimeException because) {
        return Optional.ofNullable(engine.getHistoryService()
                        .createHistoricTaskInstanceQuery()
                        .taskId(taskId)
                        .singleResult())
                .filter(task -> ChangedMeanwhile.explains(because) || task.getEndTime() != null);
    }

    private <T> T asSystem(Supplier<T> ask) {
        var person = engine.getIdentityService().getCurrentAuthentication();
        engine.getIdentityService().clearAuthentication();
        try {
            return ask.get();
        } finally {
            engine.getIdentityService().setAuthentication(person);
        }
    }

    private String reference(HistoricTaskInstance task) {
        return engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
    }
}
