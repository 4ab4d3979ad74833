package health.baton.walk;

import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/**
 * The outcomes of which a pathway says, at each end that has it, that the named GP need not be told: it gives the reason
 * there, or tells right before it only a GP who was told before.
 */
final class NothingToTell {
    private final RepositoryService repository;

    NothingToTell(RepositoryService repository) {
        this.repository = repository;
    }

    Set<String> of(String pathway) {
        var ends = repository
                .getBpmnModelInstance(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(pathway)
                        .latestVersion()
                        .singleResult()
                        .getId())
                .getModelElementsByType(EndEvent.class)
                .stream()
                .filter(end -> property(end, "outcome") != null)
                .collect(Collectors.groupingBy(end -> property(end, "outcome")));
        return ends.entrySet().stream()
                .filter(outcome -> outcome.getValue().stream().allMatch(NothingToTell::mayBeSilent))
                .map(outcome -> outcome.getKey())
                .collect(Collectors.toSet());
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
