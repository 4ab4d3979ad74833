package health.baton.testing;

import java.nio.charset.StandardCharsets;

/** A form of a small pathway that a test makes for itself. */
public final class SmallForm {
    private SmallForm() {}

    /** @return path of the file */
    public static String path(String pathway, String name) {
        return "forms/%s/%s.form".formatted(pathway, name);
    }

    /** @param components as in the file, with commas between */
    public static byte[] of(String pathway, String name, String components) {
        return """
                {"id": "%s-%s", "type": "default", "schemaVersion": 16, "executionPlatform": "Camunda Platform",
                 "executionPlatformVersion": "7.24.0", "components": [%s]}
                """.formatted(pathway, name, components).getBytes(StandardCharsets.UTF_8);
    }
}
