package health.baton.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The messages that a case, its blocks included, waits for now. */
@Component
class Waits {
    private static final String NOW = """
            select s.id_, s.execution_id_, s.event_name_, instance.proc_def_id_, s.activity_id_
            from act_ru_execution instance join act_ru_event_subscr s on s.proc_inst_id_ = instance.id_
            where instance.business_key_ = ? and instance.parent_id_ is null and s.event_type_ = 'message'
            order by instance.id_, s.id_
            """;

    private final JdbcClient db;
    private final RuntimeService runtime;
    private final HistoryService history;
    private final EngineForms forms;

    Waits(JdbcClient db, RuntimeService runtime, HistoryService history, EngineForms forms) {
        this.db = db;
        this.runtime = runtime;
        this.history = history;
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
                    .map(form -> new Cases.OfferedEvent(
                            message,
                            label,
                            roles(),
                            forms.byId(definitionId, form),
                            properties.get(Beside.ANSWERED_LATE_BY)));
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

    /** What this case, and any block that it had so far, may ever offer to this role, by the versions that it runs with. */
    List<Cases.OfferedEvent> ever(String caseReference, String role) {
        return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(caseReference).list().stream()
                .map(HistoricProcessInstance::getProcessDefinitionId)
                .distinct()
                .flatMap(definition -> forms.messages(definition).stream()
                        .map(caught ->
                                new Wait("", "", caught.message(), definition, caught.label(), caught.properties())))
                .filter(wait -> wait.roles().contains(role))
                .flatMap(wait -> wait.offered(forms).stream())
                .distinct()
                .toList();
    }

    List<Wait> of(String caseReference) {
        return db.sql(NOW)
                .param(caseReference)
                .query((row, number) ->
                        wait(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)))
                .list();
    }

    private Wait wait(String subscription, String execution, String message, String definition, String element) {
        return new Wait(
                subscription,
                execution,
                message,
                definition,
                forms.label(definition, element),
                forms.properties(definition, element));
    }
}
