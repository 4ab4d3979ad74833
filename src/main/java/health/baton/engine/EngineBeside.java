package health.baton.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

@Component
class EngineBeside implements Beside {
    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final EngineForms forms;
    private final CaseInstances instances;
    private final KnownAnswers known;
    private final SystemActs system;
    private final ApplicationEventPublisher events;

    EngineBeside(
            RepositoryService repository,
            RuntimeService runtime,
            EngineForms forms,
            CaseInstances instances,
            KnownAnswers known,
            SystemActs system,
            ApplicationEventPublisher events) {
        this.events = events;
        this.instances = instances;
        this.known = known;
        this.repository = repository;
        this.runtime = runtime;
        this.forms = forms;
        this.system = system;
    }

    @Override
    public void begin(String happening, String caseReference, String team, Map<String, Object> more) {
        Map<String, Object> given = new HashMap<>(more);
        given.put("caseReference", caseReference);
        given.put("responsibleTeam", team);
        system.act(() -> runtime.startProcessInstanceById(definition(happening), caseReference, given));
    }

    @Override
    public void answeredLate(String block, String caseReference) {
        Map<String, Object> given = new HashMap<>(known.place(caseReference));
        given.put("caseReference", caseReference);
        system.act(() -> {
            given.put(PATHWAY, instances.ever(caseReference).orElseThrow().getProcessDefinitionKey());
            ProcessDefinition newest = repository
                    .createProcessDefinitionQuery()
                    .processDefinitionKey(block)
                    .latestVersion()
                    .singleResult();
            if (newest == null) {
                throw new IllegalStateException("The block '%s' is not deployed".formatted(block));
            }
            return runtime.startProcessInstanceById(newest.getId(), caseReference, given);
        });
        events.publishEvent(new CaseEvent.AnsweredLate(caseReference));
    }

    @Override
    public Set<String> underWay(String happening, Set<String> caseReferences) {
        return system.act(() -> definitions(happening)
                .map(ProcessDefinition::getKey)
                .distinct()
                .flatMap(key -> runtime.createProcessInstanceQuery().processDefinitionKey(key).list().stream())
                .map(ProcessInstance::getBusinessKey)
                .filter(caseReferences::contains)
                .collect(Collectors.toSet()));
    }

    private Stream<ProcessDefinition> definitions(String happening) {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .filter(each -> happening.equals(
                        forms.properties(each.getId(), each.getKey()).get(BEGINS_WHEN)));
    }

    private String definition(String happening) {
        return definitions(happening)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No deployed block begins when this happens: %s".formatted(happening)))
                .getId();
    }
}
