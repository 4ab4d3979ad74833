package health.baton;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The parts of the jar, as the build lists them, against the licences that src/docs/dependencies.md allows. */
class LicencesTest {
    private static final Path PARTS = Path.of("target", "classes", "META-INF", "sbom", "application.cdx.json");
    private static final Path PAGE = Path.of("src", "docs", "dependencies.md");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (?:permissive|given away|weak copyleft) \\|([^|]*)\\|");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");
    private static final int FEWEST = 100;

    private final List<JsonNode> parts = parts();

    @Test
    void everyPartIsUnderALicenceThatThePageAllows() throws IOException {
        Set<String> allowed = names(Files.readString(PAGE));

        assertThat(allowed).contains("Apache-2.0", "EPL-2.0").doesNotContain("GPL-2.0-only", "AGPL-3.0-only");
        assertThat(parts).hasSizeGreaterThan(FEWEST);
        assertThat(parts.stream()
                        .filter(part -> licences(part).noneMatch(allowed::contains))
                        .map(part -> name(part) + " " + licences(part).toList())
                        .toList())
                .as("under no licence of src/docs/dependencies.md")
                .isEmpty();
    }

    @Test
    void everyPartHasOneFixedVersion() {
        assertThat(parts.stream()
                        .filter(part -> !part.path("version").asText().matches("\\d[\\w.+-]*")
                                || part.path("version").asText().contains("SNAPSHOT"))
                        .map(LicencesTest::name)
                        .toList())
                .isEmpty();
    }

    private static List<JsonNode> parts() {
        try {
            return stream(JsonMapper.builder().build().readTree(PARTS.toFile()).path("components"))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(PARTS + " is written by the build: mvn process-test-classes", e);
        }
    }

    private static Stream<String> licences(JsonNode part) {
        return stream(part.path("licenses"))
                .map(one -> one.path("license"))
                .map(licence -> licence.path("id").asText(licence.path("name").asText()));
    }

    private static Set<String> names(String page) {
        return ROW.matcher(page)
                .results()
                .map(row -> row.group(1))
                .flatMap(names -> NAME.matcher(names).results().map((MatchResult name) -> name.group(1)))
                .collect(Collectors.toSet());
    }

    private static String name(JsonNode part) {
        return "%s:%s".formatted(part.path("group").asText(), part.path("name").asText());
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
