package health.baton.pathway;

import health.baton.engine.Manifest;
import health.baton.engine.Overtaken;
import health.baton.engine.Release;
import health.baton.engine.Releases;
import health.baton.engine.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps what was brought in, instead of an engine. */
final class KeptReleases implements Releases {
    static final Instant NINE = Instant.parse("2026-11-21T09:00:00Z");

    final List<Release> brought = new ArrayList<>();
    /** Reason by hash. */
    final Map<String, String> withdrawn = new HashMap<>();

    private final Map<String, Map<String, byte[]>> files = new HashMap<>();

    @Override
    public List<Release> all() {
        return brought.stream()
                .filter(release -> newest(release.pathway()).stream().anyMatch(release::equals))
                .toList();
    }

    @Override
    public Optional<Release> newest(String pathway) {
        return brought.stream()
                .filter(release -> release.pathway().equals(pathway))
                .reduce((one, later) -> later);
    }

    @Override
    public Optional<byte[]> file(Release release, String path) {
        return Optional.ofNullable(files.get(release.deployment()).get(path));
    }

    @Override
    public Optional<String> withdrawn(Manifest content) {
        return Optional.ofNullable(withdrawn.get(content.hash()));
    }

    @Override
    public Release bring(String pathway, Map<String, byte[]> resources, String by, String over) {
        if (!newest(pathway).map(Release::deployment).orElse("").equals(over)) {
            throw new Overtaken();
        }
        withdrawn(new Manifest(resources)).ifPresent(because -> {
            throw new IllegalArgumentException(because);
        });
        int version = newest(pathway).map(release -> release.version().number()).orElse(0) + 1;
        String deployment = "deployment-%d-of-%s".formatted(version, pathway);
        Manifest manifest = new Manifest(resources);
        Release release = new Release(
                new Version(deployment, pathway, pathway, version, manifest.hash(), NINE, true, 0),
                deployment,
                by,
                List.of(),
                manifest,
                "");
        brought.add(release);
        files.put(deployment, resources);
        return release;
    }
}
