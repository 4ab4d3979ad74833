package health.baton.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import health.baton.engine.Capability;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The element templates as they lie in the repository, and what they are made for. */
public final class Templates {
    static final Path FOLDER = Path.of("processes/.camunda/element-templates");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<Class<?>> CAPABILITIES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("health.baton").stream()
                    .filter(type -> type.isAssignableTo(Capability.class) && !type.isInterface())
                    .<Class<?>>map(JavaClass::reflect)
                    .sorted(Comparator.comparing(Class::getSimpleName))
                    .toList();

    private Templates() {}

    /** By file name. */
    public static SortedMap<String, JsonNode> all() {
        SortedMap<String, JsonNode> templates = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                templates.put(file.getFileName().toString(), JSON.readTree(file.toFile()));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return templates;
    }

    static void write(String file, JsonNode template) {
        try {
            Files.writeString(
                    FOLDER.resolve(file), JSON.writerWithDefaultPrettyPrinter().writeValueAsString(template) + "\n");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static List<Class<?>> capabilities() {
        return CAPABILITIES;
    }

    static Stream<JsonNode> properties(JsonNode template) {
        return StreamSupport.stream(template.path("properties").spliterator(), false);
    }

    /** The values of the properties that are bound so, in the order of the template. */
    static List<String> values(JsonNode template, String binding, String name) {
        return properties(template)
                .filter(property -> binding.equals(property.at("/binding/type").asText()))
                .filter(property -> name.equals(property.at("/binding/name").asText()))
                .map(property -> property.path("value").asText())
                .toList();
    }
}
