package health.baton.engine;

import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Which jobs this node runs: those of everything deployed, but of a pathway that a newer build of the application brought.
 * Such a pathway may name capabilities that only the newer build has, and would fail here until somebody looks; the nodes of
 * the newer build run it.
 */
@Component
class OwnJobs {
    private final ManagementService management;
    private final RepositoryService repository;
    private final SystemActs system;
    private final Build build;

    OwnJobs(ManagementService management, RepositoryService repository, SystemActs system, Build build) {
        this.management = management;
        this.repository = repository;
        this.system = system;
        this.build = build;
    }

    /** What another node deployed meanwhile is run here too. */
    @Scheduled(fixedDelayString = "${baton.engine.own-jobs-every:PT2S}")
    void look() {
        system.act(() -> {
            Set<String> known = management.getRegisteredDeployments();
            repository.createDeploymentQuery().list().stream()
                    .filter(deployment -> !build.isOlderThan(deployment.getSource()))
                    .map(Deployment::getId)
                    .filter(id -> !known.contains(id))
                    .forEach(management::registerDeploymentForJobExecutor);
            return known;
        });
    }
}
