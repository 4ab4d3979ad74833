package health.baton.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

@Component
class EngineDeployments implements Deployments {
    private final RepositoryService repository;
    private final CaseInstances cases;
    private final NewCases newCases;
    private final SystemActs system;
    private final OneAtATime oneAtATime;
    private final Build build;

    EngineDeployments(
            RepositoryService repository,
            CaseInstances cases,
            NewCases newCases,
            SystemActs system,
            OneAtATime oneAtATime,
            Build build) {
        this.repository = repository;
        this.cases = cases;
        this.newCases = newCases;
        this.system = system;
        this.oneAtATime = oneAtATime;
        this.build = build;
    }

    @Override
    public String deploy(String name, Map<String, byte[]> resources) {
        return oneAtATime.act(() -> {
            Optional<Deployment> newest = newest(name);
            if (newest.isPresent() && isLeftAlone(newest.get())) {
                return newest.get().getId();
            }
            newCases.requireMayBegin(new Manifest(resources));
            return new PathwayFolder(name, resources)
                    .into(repository.createDeployment().source(build.source()))
                    // all or nothing: any change versions every part, else a changed form would not reach its model
                    .enableDuplicateFiltering(false)
                    .deploy()
                    .getId();
        });
    }

    private boolean isLeftAlone(Deployment newest) {
        return !PathwayFolder.by(newest.getSource()).isEmpty() || build.isOlderThan(newest.getSource());
    }

    @Override
    public boolean isOfNewerBuild(String name) {
        return system.act(() -> newest(name)
                .map(Deployment::getSource)
                .filter(build::isOlderThan)
                .isPresent());
    }

    /** The deployment that cases begin with. */
    private Optional<Deployment> newest(String name) {
        return Optional.ofNullable(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(name)
                        .latestVersion()
                        .singleResult())
                .map(pathway -> repository
                        .createDeploymentQuery()
                        .deploymentId(pathway.getDeploymentId())
                        .singleResult());
    }

    @Override
    public boolean holds(String name) {
        return system.act(() ->
                repository.createProcessDefinitionQuery().processDefinitionKey(name).latestVersion().list().stream()
                        .anyMatch(newest -> newCases.whyNot(newest).isEmpty()));
    }

    @Override
    public Optional<byte[]> fileOf(String caseReference, String path) {
        return system.act(() -> {
            String deployment = deploymentOf(caseReference);
            if (!repository.getDeploymentResourceNames(deployment).contains(path)) {
                return Optional.empty();
            }
            try (InputStream file = repository.getResourceAsStream(deployment, path)) {
                return Optional.of(file.readAllBytes());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    private String deploymentOf(String caseReference) {
        String definition = cases.ever(caseReference)
                .map(HistoricProcessInstance::getProcessDefinitionId)
                .or(() -> cases.beside(caseReference).map(ProcessInstance::getProcessDefinitionId))
                .orElseThrow(() -> new NoSuchElementException("There is no such case"));
        return repository.getProcessDefinition(definition).getDeploymentId();
    }
}
