package health.baton.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;

@Component
class EngineDeployments implements Deployments {
    private final RepositoryService repository;
    private final CaseInstances cases;
    private final NewCases newCases;
    private final SystemActs system;

    EngineDeployments(
            RepositoryService repository, CaseInstances cases, NewCases newCases, SystemActs system) {
        this.repository = repository;
        this.cases = cases;
        this.newCases = newCases;
        this.system = system;
    }

    @Override
    public String deploy(String name, Map<String, byte[]> resources) {
        Manifest manifest = new Manifest(resources);
        newCases.whyNot(manifest.hash()).ifPresent(because -> {
            throw new WithdrawnContent(because);
        });
        return system.act(() -> {
            var deployment = repository
                    .createDeployment()
                    .name(name)
                    .source("baton")
                    // all or nothing: any change versions every part, else a changed form would not reach its model
                    .enableDuplicateFiltering(false);
            new TreeMap<>(resources).forEach((path, content) -> deployment.addString(path, utf8(asRun(path, content))));
            // a file that was taken away is a change too
            return deployment
                    .addString(Manifest.file(name), manifest.text())
                    .deploy()
                    .getId();
        });
    }

    @Override
    public boolean holds(String name) {
        return system.act(() -> repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(name)
                .latestVersion()
                .list()
                .stream()
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
        HistoricProcessInstance whole =
                cases.ever(caseReference).orElseThrow(() -> new NoSuchElementException("There is no such case"));
        return repository
                .getProcessDefinition(whole.getProcessDefinitionId())
                .getDeploymentId();
    }

    private static byte[] asRun(String path, byte[] content) {
        return path.endsWith(".bpmn") ? BpmnXml.spellOut(content) : content;
    }

    private static String utf8(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }
}
