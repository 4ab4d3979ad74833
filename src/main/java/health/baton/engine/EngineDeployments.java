package health.baton.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

@Component
class EngineDeployments implements Deployments {
    private final RepositoryService repository;
    private final SystemActs system;

    EngineDeployments(RepositoryService repository, SystemActs system) {
        this.repository = repository;
        this.system = system;
    }

    @Override
    public String deploy(String name, Map<String, byte[]> resources) {
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
                    .addString("manifest-" + name + ".txt", manifest(resources))
                    .deploy()
                    .getId();
        });
    }

    private static byte[] asRun(String path, byte[] content) {
        return path.endsWith(".bpmn") ? BpmnXml.spellOut(content) : content;
    }

    private static String manifest(Map<String, byte[]> resources) {
        return new TreeMap<>(resources)
                .entrySet().stream()
                        .map(entry -> hash(entry.getValue()) + "  " + entry.getKey())
                        .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String utf8(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
