package health.baton.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.springframework.stereotype.Component;

/** What the pathways ask of people, as it is deployed now: with it they can be asked on paper. */
@Component
public class PathwayForms {
    private final RepositoryService repository;
    private final EngineForms forms;
    private final SystemActs system;

    PathwayForms(RepositoryService repository, EngineForms forms, SystemActs system) {
        this.repository = repository;
        this.forms = forms;
        this.system = system;
    }

    /** When a form is filled in. */
    public enum When {
        TO_BEGIN,
        TASK,
        /** At any time while the case waits for it. */
        HAPPENED
    }

    /**
     * A form of a pathway or of one of its blocks.
     *
     * @param label of the start, the task or the event on the diagram
     * @param schema form-js JSON
     */
    public record OneForm(When when, String label, String schema) {}

    /**
     * All forms of a pathway's newest version.
     *
     * @param pathway its key
     * @param version the engine's id of it: another one has other forms
     * @param name as people call it
     */
    public record OfPathway(String pathway, String version, String name) {}

    /** Those that people may start, by name. */
    public List<OfPathway> pathways() {
        return system.act(() ->
                repository.createProcessDefinitionQuery().startableInTasklist().latestVersion().active().list().stream()
                        .filter(each -> forms.ofStart(each.getId()).properties().containsKey("startableBy"))
                        .map(each -> new OfPathway(
                                each.getKey(), each.getId(), each.getName() == null ? each.getKey() : each.getName()))
                        .sorted(Comparator.comparing(OfPathway::name))
                        .toList());
    }

    /** The form to begin with, then the tasks and what may be told, from left to right, each block where it is called. */
    public List<OneForm> of(OfPathway pathway) {
        return system.act(() -> {
            List<OneForm> found = new ArrayList<>();
            EngineForms.StartForm start = forms.ofStart(pathway.version());
            String schema = start.schema();
            if (schema != null) {
                found.add(new OneForm(When.TO_BEGIN, start.label(), schema));
            }
            add(repository.getProcessDefinition(pathway.version()), found, new HashSet<>());
            return found.stream().distinct().toList();
        });
    }

    private void add(ProcessDefinition definition, List<OneForm> found, Set<String> seen) {
        if (!seen.add(definition.getKey())) {
            return;
        }
        var model = repository.getBpmnModelInstance(definition.getId());
        Map<String, Double> left = left(model);
        model.getModelElementsByType(FlowNode.class).stream()
                .sorted(Comparator.comparingDouble(node -> left.getOrDefault(node.getId(), 0.0)))
                .forEach(node -> {
                    if (node instanceof UserTask task
                            && task.getCamundaFormRef() != null
                            && !task.getCamundaFormRef().contains("{")) {
                        String schema = forms.byId(definition.getId(), task.getCamundaFormRef());
                        found.add(new OneForm(When.TASK, task.getName(), schema));
                    } else if (node instanceof CallActivity call && call.getCalledElement() != null) {
                        repository
                                .createProcessDefinitionQuery()
                                .deploymentId(definition.getDeploymentId())
                                .processDefinitionKey(call.getCalledElement())
                                .list()
                                .forEach(block -> add(block, found, seen));
                    }
                });
        forms.messages(definition.getId()).stream()
                .filter(caught -> caught.properties().containsKey("form"))
                .map(caught -> new OneForm(
                        When.HAPPENED,
                        caught.label(),
                        forms.byId(definition.getId(), caught.properties().get("form"))))
                .forEach(found::add);
    }

    /** Where each node is drawn. In one go: to ask a node for its shape reads the whole drawing each time. */
    private static Map<String, Double> left(BpmnModelInstance model) {
        return model.getModelElementsByType(BpmnShape.class).stream()
                .collect(Collectors.toMap(
                        shape -> shape.getAttributeValue("bpmnElement"),
                        shape -> shape.getBounds().getX()));
    }
}
