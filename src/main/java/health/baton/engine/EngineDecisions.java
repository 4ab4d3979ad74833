package health.baton.engine;

import java.util.List;
import java.util.Map;
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
        return system.act(() -> {
            var result = decisions
                    .evaluateDecisionById(definition(scope, decision))
                    .variables(inputs)
                    .evaluate();
            return result.getResultList();
        });
    }

    /** Of the same deployment as the running process: a case keeps the rules that it began with. */
    private String definition(String scope, String decision) {
        var instance =
                runtime.createProcessInstanceQuery().processInstanceId(scope).singleResult();
        String deployment = repository
                .getProcessDefinition(instance.getProcessDefinitionId())
                .getDeploymentId();
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
