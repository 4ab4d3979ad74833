package health.baton.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** The pathway's own process instance of a case, among all that have its reference: blocks have it too, and what stands beside. */
@Component
class CaseInstances {
    private final RuntimeService runtime;
    private final HistoryService history;
    private final EngineForms forms;

    CaseInstances(RuntimeService runtime, HistoryService history, EngineForms forms) {
        this.runtime = runtime;
        this.history = history;
        this.forms = forms;
    }

    /** While the case runs. */
    Optional<ProcessInstance> running(String caseReference) {
        return roots(caseReference).filter(this::isPathway).findFirst();
    }

    /** As long as the engine's history goes back. */
    Optional<HistoricProcessInstance> ever(String caseReference) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseReference)
                .rootProcessInstances()
                .list()
                .stream()
                .filter(root -> isPathway(root.getProcessDefinitionId(), root.getProcessDefinitionKey()))
                .findFirst();
    }

    /** What goes on beside the case, maybe longer than the engine remembers the case itself. */
    Optional<ProcessInstance> beside(String caseReference) {
        return roots(caseReference).filter(root -> !isPathway(root)).findFirst();
    }

    private Stream<ProcessInstance> roots(String caseReference) {
        return runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseReference)
                .rootProcessInstances()
                .list()
                .stream();
    }

    /** The pathway's own and those of the blocks in which the case stands; outermost first. */
    List<ProcessInstance> withBlocks(String caseReference) {
        List<ProcessInstance> all = new ArrayList<>();
        running(caseReference).ifPresent(root -> {
            all.add(root);
            all.addAll(runtime.createProcessInstanceQuery().rootProcessInstanceId(root.getId()).list().stream()
                    .filter(each -> !each.getId().equals(root.getId()))
                    .toList());
        });
        return all;
    }

    private boolean isPathway(ProcessInstance root) {
        return isPathway(root.getProcessDefinitionId(), root.getProcessDefinitionKey());
    }

    boolean isPathway(String definitionId, String key) {
        return !forms.properties(definitionId, key).containsKey(Beside.BEGINS_WHEN);
    }
}
