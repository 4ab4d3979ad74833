package health.baton.engine;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class EngineDecisions implements Decisions {
    private final DecisionService decisions;
    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final SystemActs system;

    EngineDecisions(
            DecisionService decisions, RepositoryService repository, RuntimeService runtime, SystemActs system) {
        this.decisions = decisions;
        this.repository = repository;
        this.runtime = runtime;
        this.system = system;
    }

    @Override
    public List<Map<String, @Nullable Object>> evaluate(String scope, String decision, Map<String, Object> inputs) {
        return system.act(() -> evaluated(inDeployment(deploymentOf(scope), decision), inputs));
    }

    @Override
    public List<Map<String, @Nullable Object>> evaluateNewest(
            String pathway, String decision, Map<String, Object> inputs) {
        return system.act(() -> {
            var newest = repository
                    .createProcessDefinitionQuery()
                    .processDefinitionKey(pathway)
                    .latestVersion()
                    .singleResult();
            if (newest == null) {
                throw new NoSuchElementException("There is no such pathway");
            }
            return evaluated(inDeployment(newest.getDeploymentId(), decision), inputs);
        });
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
        var instance =
                runtime.createProcessInstanceQuery().processInstanceId(scope).singleResult();
        return repository
                .getProcessDefinition(instance.getProcessDefinitionId())
                .getDeploymentId();
    }

    private String inDeployment(String deployment, String decision) {
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
