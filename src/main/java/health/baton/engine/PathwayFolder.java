package health.baton.engine;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A pathway on its way into the engine: all its files, and a manifest, because a file that was taken away is a change too.
 *
 * @param name the pathway's key
 * @param resources content by relative path
 */
record PathwayFolder(String name, Map<String, byte[]> resources) {
    /** Source of what the application itself brings, followed by when it was built: see {@link Build}. */
    static final String APPLICATION = "baton";
    /** Source of what came in by hand, before the sign-in name. */
    private static final String BY_HAND = "by hand: ";

    static String source(String by) {
        return BY_HAND + by;
    }

    /** Sign-in name of who brought in what has this source; empty when the application did. */
    static String by(@Nullable String source) {
        if (source != null && (source.equals(APPLICATION) || source.startsWith(APPLICATION + " "))) {
            return "";
        }
        return source != null && source.startsWith(BY_HAND)
                ? source.substring(BY_HAND.length())
                : "somebody, by the engine's own way";
    }

    DeploymentBuilder into(DeploymentBuilder deployment) {
        deployment.name(name);
        new TreeMap<>(resources).forEach((path, content) -> deployment.addString(path, utf8(asRun(path, content))));
        return deployment.addString(Manifest.file(name), new Manifest(resources).text());
    }

    private static byte[] asRun(String path, byte[] content) {
        return path.endsWith(".bpmn") ? BpmnXml.spellOut(content) : content;
    }

    private static String utf8(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }
}
