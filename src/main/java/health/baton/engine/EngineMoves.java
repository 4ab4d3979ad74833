package health.baton.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

@Component
class EngineMoves implements Moves {
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final CaseInstances cases;
    private final SystemActs system;

    EngineMoves(RuntimeService runtime, RepositoryService repository, CaseInstances cases, SystemActs system) {
        this.runtime = runtime;
        this.repository = repository;
        this.cases = cases;
        this.system = system;
    }

    @Override
    public void move(String caseReference, Version to) {
        system.act(() -> {
            String deployment = repository.getProcessDefinition(to.id()).getDeploymentId();
            List<ProcessInstance> instances = cases.withBlocks(caseReference);
            if (instances.isEmpty()) {
                throw new NotMovable(List.of("The case has ended."));
            }
            instances.forEach(instance -> move(instance, deployment));
            return true;
        });
    }

    private void move(ProcessInstance instance, String deployment) {
        ProcessDefinition target = repository
                .createProcessDefinitionQuery()
                .deploymentId(deployment)
                .processDefinitionKey(instance.getProcessDefinitionKey())
                .singleResult();
        if (target == null) {
            throw new NotMovable(
                    List.of("The other version has no block '%s'.".formatted(instance.getProcessDefinitionKey())));
        }
        try {
            var plan = runtime.createMigrationPlan(instance.getProcessDefinitionId(), target.getId())
                    .mapEqualActivities()
                    .build();
            runtime.newMigration(plan)
                    .processInstanceIds(instance.getProcessInstanceId())
                    .execute();
        } catch (MigratingProcessInstanceValidationException refused) {
            throw new NotMovable(reasons(refused.getValidationReport()));
        } catch (MigrationPlanValidationException refused) {
            throw new NotMovable(List.of("The engine refuses: " + refused.getMessage()));
        } catch (OptimisticLockingException other) {
            throw new ChangedMeanwhile(other);
        }
    }

    private static List<String> reasons(MigratingProcessInstanceValidationReport report) {
        List<String> failures = new ArrayList<>(report.getFailures());
        report.getActivityInstanceReports().forEach(each -> failures.addAll(each.getFailures()));
        report.getTransitionInstanceReports().forEach(each -> failures.addAll(each.getFailures()));
        return failures.stream()
                .distinct()
                .map(failure -> "The engine refuses: " + failure)
                .toList();
    }
}
