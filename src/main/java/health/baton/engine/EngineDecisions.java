package health.baton.engine;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.ServiceImpl;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class EngineDecisions implements Decisions {
    private final DecisionService decisions;
    private final RepositoryService repository;
    private final SystemActs system;
    private final DmnEngine withoutHistory = RememberedFeel.configuration().buildEngine();
    /** Tables never change once they are deployed. */
    private final Map<String, DmnDecision> parsed = new ConcurrentHashMap<>();

    private final Map<List<String>, String> definitions = new ConcurrentHashMap<>();

    EngineDecisions(DecisionService decisions, RepositoryService repository, SystemActs system) {
        this.decisions = decisions;
        this.repository = repository;
        this.system = system;
    }

    @Override
    public List<Map<String, @Nullable Object>> evaluate(String scope, String decision, Map<String, Object> inputs) {
        return system.act(() -> evaluated(inDeployment(deploymentOf(scope), decision), inputs));
    }

    @Override
    public List<List<Map<String, @Nullable Object>>> evaluateNewest(
            String pathway, String decision, List<Map<String, Object>> inputs) {
        DmnDecision table = newest(pathway, decision);
        return inputs.stream()
                .map(each -> withoutHistory.evaluateDecision(table, each).getResultList())
                .toList();
    }

    @Override
    public List<Output> outputsOfNewest(String pathway, String decision) {
        return newest(pathway, decision).getDecisionLogic() instanceof DmnDecisionTableImpl table
                ? table.getOutputs().stream()
                        .map(output -> new Output(
                                output.getOutputName(),
                                Objects.requireNonNullElse(output.getName(), output.getOutputName())))
                        .toList()
                : List.of();
    }

    private DmnDecision newest(String pathway, String decision) {
        return system.act(() -> {
            var newest = repository
                    .createProcessDefinitionQuery()
                    .processDefinitionKey(pathway)
                    .latestVersion()
                    .singleResult();
            if (newest == null) {
                throw new NoSuchElementException("There is no such pathway");
            }
            return parsed.computeIfAbsent(inDeployment(newest.getDeploymentId(), decision), this::parse);
        });
    }

    private DmnDecision parse(String definition) {
        var found = repository.getDecisionDefinition(definition);
        return withoutHistory.parseDecision(found.getKey(), repository.getDecisionModel(definition));
    }

    private List<Map<String, @Nullable Object>> evaluated(String definition, Map<String, Object> inputs) {
        return decisions
                .evaluateDecisionById(definition)
                .variables(inputs)
                .evaluate()
                .getResultList();
    }

    /** Of the same deployment as the running process: a case keeps the rules that it began with. */
    private String deploymentOf(String scope) {
        // the step that asks has the execution in its hands
        String definition = ((ServiceImpl) repository)
                .getCommandExecutor()
                .execute(context ->
                        context.getExecutionManager().findExecutionById(scope).getProcessDefinitionId());
        return repository.getProcessDefinition(definition).getDeploymentId();
    }

    private String inDeployment(String deployment, String decision) {
        List<String> about = List.of(deployment, decision);
        String known = definitions.get(about);
        if (known == null) {
            known = find(deployment, decision);
            definitions.put(about, known);
        }
        return known;
    }

    private String find(String deployment, String decision) {
        var found = repository
                .createDecisionDefinitionQuery()
                .deploymentId(deployment)
                .decisionDefinitionKey(decision)
                .singleResult();
        if (found == null) {
            throw new IllegalStateException("The decision '%s' is not in the pathway's deployment".formatted(decision));
        }
        return found.getId();
    }
}
