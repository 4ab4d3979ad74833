package health.baton.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.management.ProcessDefinitionStatistics;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

@Component
class EngineReleases implements Releases {
    private final RepositoryService repository;
    private final ManagementService management;
    private final SystemActs system;
    private final OneAtATime oneAtATime;
    private final ApplicationEventPublisher events;

    EngineReleases(
            RepositoryService repository,
            ManagementService management,
            SystemActs system,
            OneAtATime oneAtATime,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.management = management;
        this.system = system;
        this.oneAtATime = oneAtATime;
        this.events = events;
    }

    @Override
    public List<Release> all() {
        return system.act(() -> {
            List<ProcessDefinitionStatistics> definitions =
                    management.createProcessDefinitionStatisticsQuery().list();
            Map<String, Deployment> deployments = repository.createDeploymentQuery().list().stream()
                    .collect(Collectors.toMap(Deployment::getId, Function.identity()));
            Map<String, Integer> newest = definitions.stream()
                    .collect(Collectors.toMap(ProcessDefinition::getKey, ProcessDefinition::getVersion, Math::max));
            return definitions.stream()
                    .filter(each -> each.getInstances() > 0 || isNewest(each, newest))
                    // a block is deployed with each pathway that calls it, under that pathway's name
                    .filter(each -> each.getKey().equals(of(each, deployments).getName()))
                    .sorted(Comparator.comparing(ProcessDefinition::getKey)
                            .thenComparing(ProcessDefinition::getVersion, Comparator.reverseOrder()))
                    .map(each -> release(each, isNewest(each, newest), of(each, deployments), definitions))
                    .toList();
        });
    }

    private static boolean isNewest(ProcessDefinition version, Map<String, Integer> newest) {
        return newest.getOrDefault(version.getKey(), 0) == version.getVersion();
    }

    private static Deployment of(ProcessDefinition version, Map<String, Deployment> deployments) {
        return Objects.requireNonNull(deployments.get(version.getDeploymentId()));
    }

    private Release release(
            ProcessDefinitionStatistics pathway,
            boolean newest,
            Deployment deployment,
            List<ProcessDefinitionStatistics> definitions) {
        return new Release(
                pathway.getKey(),
                pathway.getName() == null ? pathway.getKey() : pathway.getName(),
                pathway.getVersion(),
                newest,
                deployment.getDeploymentTime().toInstant(),
                deployment.getId(),
                PathwayFolder.by(deployment.getSource()),
                definitions.stream()
                        .filter(block -> block.getDeploymentId().equals(deployment.getId()) && block != pathway)
                        .map(block -> block.getName() == null ? block.getKey() : block.getName())
                        .sorted()
                        .toList(),
                pathway.getInstances(),
                read(deployment.getId(), PathwayFolder.manifest(pathway.getKey()))
                        .map(text -> Manifest.read(new String(text, StandardCharsets.UTF_8)))
                        .orElseGet(() -> new Manifest(Map.of())));
    }

    @Override
    public Optional<Release> newest(String pathway) {
        return all().stream()
                .filter(release -> release.newest() && release.pathway().equals(pathway))
                .findFirst();
    }

    @Override
    public Optional<byte[]> file(Release release, String path) {
        return system.act(() -> read(release.deployment(), path));
    }

    @Override
    public Release bring(String pathway, Map<String, byte[]> resources, String by, String over) {
        oneAtATime.act(() -> {
            if (!newestDeployment(pathway).equals(over)) {
                throw new Overtaken();
            }
            return new PathwayFolder(pathway, resources)
                    .into(repository.createDeployment().source(PathwayFolder.source(by)))
                    .deploy();
        });
        events.publishEvent(new PathwayBrought(pathway));
        return newest(pathway).orElseThrow();
    }

    /** Id; empty when there is none. */
    private String newestDeployment(String pathway) {
        ProcessDefinition newest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(pathway)
                .latestVersion()
                .singleResult();
        return newest == null ? "" : newest.getDeploymentId();
    }

    private Optional<byte[]> read(String deployment, String path) {
        if (!repository.getDeploymentResourceNames(deployment).contains(path)) {
            return Optional.empty();
        }
        try (InputStream file = repository.getResourceAsStream(deployment, path)) {
            return Optional.of(file.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
