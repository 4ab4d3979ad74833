package health.baton.engine;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

@Component
class EngineReleases implements Releases {
    private final RepositoryService repository;
    private final Versions versions;
    private final ContentOfVersions contents;
    private final NewCases newCases;
    private final OneAtATime oneAtATime;
    private final SystemActs system;
    private final ApplicationEventPublisher events;
    private final Build build;

    EngineReleases(
            RepositoryService repository,
            Versions versions,
            ContentOfVersions contents,
            NewCases newCases,
            OneAtATime oneAtATime,
            SystemActs system,
            ApplicationEventPublisher events,
            Build build) {
        this.repository = repository;
        this.versions = versions;
        this.contents = contents;
        this.newCases = newCases;
        this.oneAtATime = oneAtATime;
        this.system = system;
        this.events = events;
        this.build = build;
    }

    @Override
    public List<Release> all() {
        return versions.all().stream()
                .filter(version -> version.newest() || version.running() > 0)
                .sorted(Comparator.comparing(Version::pathway)
                        .thenComparing(Version::number, Comparator.reverseOrder()))
                .map(this::release)
                .toList();
    }

    @Override
    public Optional<Release> newest(String pathway) {
        return versions.all().stream()
                .filter(version -> version.newest() && version.pathway().equals(pathway))
                .findFirst()
                .map(this::release);
    }

    private Release release(Version version) {
        return system.act(() -> {
            String id = repository.getProcessDefinition(version.id()).getDeploymentId();
            Deployment deployment =
                    repository.createDeploymentQuery().deploymentId(id).singleResult();
            byte[] manifest = contents.files(id).get(Manifest.file(version.pathway()));
            return new Release(
                    version,
                    id,
                    PathwayFolder.by(deployment.getSource()),
                    repository.createProcessDefinitionQuery().deploymentId(id).list().stream()
                            .filter(block -> !block.getKey().equals(version.pathway()))
                            .map(block -> Objects.requireNonNullElse(block.getName(), block.getKey()))
                            .sorted()
                            .toList(),
                    manifest == null
                            ? new Manifest(Map.of())
                            : Manifest.read(new String(manifest, StandardCharsets.UTF_8)),
                    newCases.whyNot(version.content()).orElse(""));
        });
    }

    @Override
    public Optional<byte[]> file(Release release, String path) {
        return Optional.ofNullable(contents.files(release.deployment()).get(path));
    }

    @Override
    public Optional<String> withdrawn(Manifest content) {
        return newCases.whyNot(content.hash());
    }

    @Override
    public Release bring(String pathway, Map<String, byte[]> resources, String by, String over) {
        oneAtATime.act(() -> {
            if (!newestDeployment(pathway).equals(over)) {
                throw new Overtaken();
            }
            newCases.requireMayBegin(new Manifest(resources));
            return new PathwayFolder(pathway, resources)
                    .into(repository
                            .createDeployment()
                            .source(by.isEmpty() ? build.source() : PathwayFolder.source(by)))
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
}
