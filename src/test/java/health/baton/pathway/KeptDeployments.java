package health.baton.pathway;

import health.baton.engine.Deployments;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Keeps what was deployed, instead of an engine. */
final class KeptDeployments implements Deployments {
    final List<String> deployed = new ArrayList<>();
    final Set<String> fromBefore = new TreeSet<>();
    final Set<String> ofNewerBuild = new TreeSet<>();

    @Override
    public String deploy(String name, Map<String, byte[]> resources) {
        deployed.add(name);
        return "deployment-of-" + name;
    }

    @Override
    public boolean isOfNewerBuild(String name) {
        return ofNewerBuild.contains(name);
    }

    @Override
    public boolean holds(String name) {
        return fromBefore.contains(name);
    }

    @Override
    public Optional<byte[]> fileOf(String caseReference, String path) {
        return Optional.empty();
    }
}
