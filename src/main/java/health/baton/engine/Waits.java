package health.baton.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** The messages that a case, its blocks included, waits for now. */
@Component
class Waits {
    private final RuntimeService runtime;
    private final EngineForms forms;

    Waits(RuntimeService runtime, EngineForms forms) {
        this.runtime = runtime;
        this.forms = forms;
    }

    /**
     * One message that is waited for.
     *
     * @param subscription the engine's id of it
     * @param execution what waits
     * @param message its name
     * @param definitionId the version of the process that waits
     * @param label of the event on the diagram
     * @param properties of the event
     */
    record Wait(
            String subscription,
            String execution,
            String message,
            String definitionId,
            String label,
            Map<String, String> properties) {
        /** Only events with a form are for people to tell. */
        Optional<Cases.OfferedEvent> offered(EngineForms forms) {
            return Optional.ofNullable(properties.get("form"))
                    .map(form -> new Cases.OfferedEvent(message, label, roles(), forms.byId(definitionId, form)));
        }

        private List<String> roles() {
            return Arrays.stream(properties.getOrDefault("offeredTo", "").split(","))
                    .map(String::strip)
                    .filter(role -> !role.isEmpty())
                    .toList();
        }
    }

    /** A wait ends when what it stands on was cancelled, by another wait that was answered for example. */
    boolean stillWaits(Wait wait) {
        return runtime.createEventSubscriptionQuery()
                        .eventSubscriptionId(wait.subscription())
                        .count()
                > 0;
    }

    List<Wait> of(String caseReference) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseReference).list().stream()
                .flatMap(instance ->
                        runtime
                                .createEventSubscriptionQuery()
                                .processInstanceId(instance.getId())
                                .eventType("message")
                                .list()
                                .stream()
                                .map(subscription -> new Wait(
                                        subscription.getId(),
                                        subscription.getExecutionId(),
                                        subscription.getEventName(),
                                        instance.getProcessDefinitionId(),
                                        forms.label(instance.getProcessDefinitionId(), subscription.getActivityId()),
                                        forms.properties(
                                                instance.getProcessDefinitionId(), subscription.getActivityId()))))
                .toList();
    }
}
