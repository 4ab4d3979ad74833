package health.baton.engine;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** Tasks of all deployed models that have a certain property and a form of their own; what was deployed never changes, so each is read once. */
@Component
class MarkedTasks {
    private final RepositoryService repository;
    private final EngineForms forms;
    private final SystemActs system;
    private final Map<String, Map<String, Map<String, String>>> read = new ConcurrentHashMap<>();
    private volatile Deployed deployed = new Deployed(0, Set.of());

    MarkedTasks(RepositoryService repository, EngineForms forms, SystemActs system) {
        this.repository = repository;
        this.forms = forms;
        this.system = system;
    }

    /** @param role whose task it is; empty when the model leaves that to its caller */
    record Marked(String definitionId, String element, String role) {
        String node() {
            return MarkedTasks.node(definitionId, element);
        }
    }

    private record Deployed(long deployments, Set<String> definitions) {}

    static String node(String definitionId, String element) {
        return definitionId + " " + element;
    }

    Set<Marked> with(String property, String value) {
        return definitions().stream()
                .flatMap(definition -> read.computeIfAbsent(definition, this::tasks).entrySet().stream()
                        .filter(task -> value.equals(task.getValue().get(property)))
                        .map(task -> new Marked(
                                definition, task.getKey(), task.getValue().getOrDefault("role", ""))))
                .collect(Collectors.toSet());
    }

    private Set<String> definitions() {
        return system.act(() -> {
            long count = repository.createDeploymentQuery().count();
            if (deployed.deployments() != count) {
                deployed = new Deployed(
                        count,
                        repository.createProcessDefinitionQuery().list().stream()
                                .map(ProcessDefinition::getId)
                                .collect(Collectors.toSet()));
            }
            return deployed.definitions();
        });
    }

    private Map<String, Map<String, String>> tasks(String definition) {
        return system.act(() ->
                repository.getBpmnModelInstance(definition).getModelElementsByType(UserTask.class).stream()
                        .filter(task -> task.getCamundaFormRef() != null
                                && !task.getCamundaFormRef().contains("{"))
                        .collect(
                                Collectors.toMap(UserTask::getId, task -> forms.properties(definition, task.getId()))));
    }
}
