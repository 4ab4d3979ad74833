package health.baton.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

@Component
class EngineVersions implements Versions {
    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final ContentOfVersions contents;
    private final CaseInstances cases;
    private final ActivePlaces active;
    private final SystemActs system;

    EngineVersions(
            RepositoryService repository,
            RuntimeService runtime,
            ManagementService management,
            ContentOfVersions contents,
            CaseInstances cases,
            ActivePlaces active,
            SystemActs system) {
        this.repository = repository;
        this.runtime = runtime;
        this.management = management;
        this.contents = contents;
        this.cases = cases;
        this.active = active;
        this.system = system;
    }

    @Override
    public List<Version> all() {
        return system.act(() -> {
            Map<String, Deployment> deployments = repository.createDeploymentQuery().list().stream()
                    .collect(Collectors.toMap(Deployment::getId, each -> each));
            List<Version> versions = new ArrayList<>();
            Set<String> newest = new HashSet<>();
            repository
                    .createProcessDefinitionQuery()
                    .orderByProcessDefinitionVersion()
                    .desc()
                    .list()
                    .forEach(each -> {
                        Deployment deployment = Objects.requireNonNull(deployments.get(each.getDeploymentId()));
                        // a deployment has the name of its pathway; the other models in it are blocks
                        if (each.getKey().equals(deployment.getName())) {
                            versions.add(version(each, deployment, newest.add(each.getKey())));
                        }
                    });
            versions.sort(
                    Comparator.comparing(Version::name).thenComparing(Version::number, Comparator.reverseOrder()));
            return versions;
        });
    }

    private Version version(ProcessDefinition definition, Deployment deployment, boolean newest) {
        return new Version(
                definition.getId(),
                definition.getKey(),
                Objects.requireNonNullElse(definition.getName(), definition.getKey()),
                definition.getVersion(),
                contents.hash(deployment.getId(), definition.getKey()),
                deployment.getDeploymentTime().toInstant(),
                newest,
                runtime.createProcessInstanceQuery()
                        .processDefinitionId(definition.getId())
                        .rootProcessInstances()
                        .count());
    }

    @Override
    public Optional<Version> find(String pathway, int number) {
        return all().stream()
                .filter(version -> version.pathway().equals(pathway) && version.number() == number)
                .findFirst();
    }

    @Override
    public List<String> running(String content) {
        List<Version> same = all().stream()
                .filter(version -> version.content().equals(content) && version.running() > 0)
                .toList();
        return system.act(
                () -> same.stream()
                        .flatMap(version -> runtime
                                .createProcessInstanceQuery()
                                .processDefinitionId(version.id())
                                .rootProcessInstances()
                                .list()
                                .stream())
                        .map(ProcessInstance::getBusinessKey)
                        .distinct()
                        .sorted()
                        .toList());
    }

    @Override
    public Map<String, List<Place>> places(Set<String> caseReferences) {
        return system.act(() -> {
            Map<String, List<Place>> places = new HashMap<>();
            caseReferences.forEach(reference -> places.put(
                    reference,
                    active.of(cases.withBlocks(reference)).stream().distinct().toList()));
            return places;
        });
    }

    @Override
    public Map<Place, Long> crowd(Version version) {
        return system.act(() -> {
            Map<Place, Long> crowd = new LinkedHashMap<>();
            String deployment = repository.getProcessDefinition(version.id()).getDeploymentId();
            repository.createProcessDefinitionQuery().deploymentId(deployment).list().stream()
                    .filter(each -> cases.isPathway(each.getId(), each.getKey()))
                    .forEach(each -> management
                            .createActivityStatisticsQuery(each.getId())
                            .list()
                            .forEach(at -> crowd.put(
                                    active.place(each.getId(), each.getKey(), at.getId()), (long) at.getInstances())));
            crowd.values().removeIf(number -> number == 0);
            return crowd;
        });
    }

    @Override
    public Map<String, byte[]> files(Version version) {
        return contents.files(
                system.act(() -> repository.getProcessDefinition(version.id())).getDeploymentId());
    }
}
