package health.baton.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.form.FormData;
import org.camunda.bpm.engine.impl.ServiceImpl;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The forms and node properties that were deployed with a case. */
@Component
class EngineForms {
    private final FormService forms;
    private final RepositoryService repository;
    private final SystemActs system;
    private final Map<String, String> byId = new ConcurrentHashMap<>();
    private final Map<String, StartForm> starts = new ConcurrentHashMap<>();
    private final Map<Node, Map<String, String>> properties = new ConcurrentHashMap<>();
    private final Map<Node, String> labels = new ConcurrentHashMap<>();
    private final Map<String, List<Caught>> messages = new ConcurrentHashMap<>();

    EngineForms(FormService forms, RepositoryService repository, SystemActs system) {
        this.forms = forms;
        this.repository = repository;
        this.system = system;
    }

    private record Node(String definitionId, String element) {}

    /** The start form, and the properties of the process and its start. */
    record StartForm(String pathway, String label, @Nullable String schema, Map<String, String> properties) {}

    /** Of a deployment, which never changes. */
    StartForm ofStart(String definitionId) {
        return starts.computeIfAbsent(definitionId, this::readStart);
    }

    private StartForm readStart(String definitionId) {
        return system.act(() -> {
            var definition = repository.getProcessDefinition(definitionId);
            var model = repository.getBpmnModelInstance(definitionId);
            Process process = model.getModelElementById(definition.getKey());
            StartEvent start =
                    process.getChildElementsByType(StartEvent.class).iterator().next();
            Map<String, String> properties = new LinkedHashMap<>(properties(process));
            properties.putAll(properties(start));
            String label = start.getName();
            return new StartForm(
                    definition.getKey(),
                    label == null ? definition.getName() : label,
                    text(forms.getStartFormData(definitionId), () -> forms.getDeployedStartForm(definitionId)),
                    properties);
        });
    }

    @Nullable
    String ofTask(String taskId) {
        return system.act(() -> text(forms.getTaskFormData(taskId), () -> forms.getDeployedTaskForm(taskId)));
    }

    /** A form by its id, from the deployment of this definition, which never changes. */
    String byId(String definitionId, String formId) {
        return byId.computeIfAbsent(definitionId + " " + formId, key -> readById(definitionId, formId));
    }

    private String readById(String definitionId, String formId) {
        return system.act(() -> {
            String deployment = repository.getProcessDefinition(definitionId).getDeploymentId();
            String resource = ((ServiceImpl) repository).getCommandExecutor().execute(context -> {
                var form =
                        context.getCamundaFormDefinitionManager().findDefinitionByDeploymentAndKey(deployment, formId);
                return form == null ? null : form.getResourceName();
            });
            if (resource == null) {
                throw new IllegalStateException("The form '%s' is not in the pathway's deployment".formatted(formId));
            }
            return read(repository.getResourceAsStream(deployment, resource));
        });
    }

    /** Of a deployed node, which never change. */
    Map<String, String> properties(String definitionId, String element) {
        return once(
                properties,
                new Node(definitionId, element),
                () -> system.act(() -> {
                    BaseElement node =
                            repository.getBpmnModelInstance(definitionId).getModelElementById(element);
                    return node == null ? Map.of() : Collections.unmodifiableMap(properties(node));
                }));
    }

    /** What stands beside the node on the diagram. */
    String label(String definitionId, String element) {
        return once(
                labels,
                new Node(definitionId, element),
                () -> system.act(() -> {
                    FlowElement node =
                            repository.getBpmnModelInstance(definitionId).getModelElementById(element);
                    return node == null || node.getName() == null ? element : node.getName();
                }));
    }

    /** An event or a task that waits for a message. */
    record Caught(String message, String label, Map<String, String> properties) {}

    /** Everything in this definition that may wait for a message. */
    List<Caught> messages(String definitionId) {
        return once(messages, definitionId, () -> readMessages(definitionId));
    }

    private List<Caught> readMessages(String definitionId) {
        return system.act(() -> {
            var model = repository.getBpmnModelInstance(definitionId);
            Stream<Caught> events = model.getModelElementsByType(CatchEvent.class).stream()
                    .flatMap(event -> event.getEventDefinitions().stream()
                            .filter(MessageEventDefinition.class::isInstance)
                            .flatMap(definition ->
                                    caught(event, ((MessageEventDefinition) definition).getMessage()).stream()));
            Stream<Caught> tasks = model.getModelElementsByType(ReceiveTask.class).stream()
                    .flatMap(task -> caught(task, task.getMessage()).stream());
            return Stream.concat(events, tasks).toList();
        });
    }

    private static Optional<Caught> caught(FlowElement node, @Nullable Message message) {
        return Optional.ofNullable(message)
                .map(named -> new Caught(
                        named.getName(), node.getName() == null ? node.getId() : node.getName(), properties(node)));
    }

    private static Map<String, String> properties(BaseElement element) {
        Map<String, String> properties = new LinkedHashMap<>();
        if (element.getExtensionElements() != null) {
            element.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                    .flatMap(all -> all.getCamundaProperties().stream())
                    .filter(property -> property.getCamundaValue() != null
                            && !property.getCamundaValue().isBlank())
                    .forEach(property -> properties.put(property.getCamundaName(), property.getCamundaValue()));
        }
        return properties;
    }

    /** Null when there is none; asking for one that is not there would spoil the transaction. */
    private static @Nullable String text(FormData data, Supplier<InputStream> form) {
        return data.getCamundaFormRef() == null ? null : read(form.get());
    }

    /** Nobody holds the map while reading: the reader may wait for a connection that somebody has who waits for the map. */
    private static <K, T> T once(Map<K, T> known, K key, Supplier<T> read) {
        T there = known.get(key);
        if (there == null) {
            there = read.get();
            known.put(key, there);
        }
        return there;
    }

    private static String read(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
