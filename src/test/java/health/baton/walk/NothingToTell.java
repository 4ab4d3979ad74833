package health.baton.walk;

import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * Whether the model says, at the very end that a case reached, that the named GP need not be told: it gives the reason there,
 * or tells right before it only a GP who was told before.
 */
final class NothingToTell {
    private final RepositoryService repository;
    private final HistoryService history;

    NothingToTell(RepositoryService repository, HistoryService history) {
        this.repository = repository;
        this.history = history;
    }

    boolean of(String caseReference) {
        return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(caseReference).list().stream()
                .flatMap(this::endsReached)
                .filter(end -> property(end, "outcome") != null)
                .anyMatch(NothingToTell::mayBeSilent);
    }

    private Stream<EndEvent> endsReached(HistoricProcessInstance instance) {
        var model = repository.getBpmnModelInstance(instance.getProcessDefinitionId());
        return history.createHistoricActivityInstanceQuery().processInstanceId(instance.getId()).list().stream()
                .<ModelElementInstance>map(passed -> model.getModelElementById(passed.getActivityId()))
                .filter(EndEvent.class::isInstance)
                .map(EndEvent.class::cast);
    }

    private static boolean mayBeSilent(EndEvent end) {
        return property(end, "nothingToTell") != null
                || end.getPreviousNodes().list().stream()
                        .anyMatch(node -> node.getExtensionElements() != null
                                && node
                                        .getExtensionElements()
                                        .getElementsQuery()
                                        .filterByType(CamundaInputOutput.class)
                                        .list()
                                        .stream()
                                        .flatMap(mapping -> mapping.getCamundaInputParameters().stream())
                                        .anyMatch(
                                                input -> input.getCamundaName().equals("onlyIfToldBefore")));
    }

    private static String property(EndEvent end, String name) {
        return end.getExtensionElements() == null
                ? null
                : end.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                        .flatMap(properties -> properties.getCamundaProperties().stream())
                        .filter(property -> property.getCamundaName().equals(name))
                        .map(CamundaProperty::getCamundaValue)
                        .findFirst()
                        .orElse(null);
    }
}
