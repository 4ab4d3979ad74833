package health.baton.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** Of what a deployed version is made; it never changes. */
@Component
class ContentOfVersions {
    private final RepositoryService repository;
    private final SystemActs system;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    ContentOfVersions(RepositoryService repository, SystemActs system) {
        this.repository = repository;
        this.system = system;
    }

    /** Hash of all that was deployed with it; empty for what did not come in as a folder. */
    String hash(String deployment, String name) {
        return known.computeIfAbsent(deployment, any -> {
            byte[] manifest = files(deployment).get(Manifest.file(name));
            return manifest == null ? "" : Manifest.sha256(manifest);
        });
    }

    Map<String, byte[]> files(String deployment) {
        return system.act(() -> {
            Map<String, byte[]> files = new TreeMap<>();
            for (String path : repository.getDeploymentResourceNames(deployment)) {
                try (InputStream file = repository.getResourceAsStream(deployment, path)) {
                    files.put(path, file.readAllBytes());
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }
            return files;
        });
    }
}
