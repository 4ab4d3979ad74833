package health.baton.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documentation of a shared block says what goes in and what comes out; its templates hand over just that. */
class BlockTemplatesTest {
    @ParameterizedTest
    @MethodSource("blocks")
    void theTemplatesOfABlockHandOverWhatItAsksForAndKeepWhatItGives(String block) throws IOException {
        String model = Files.readString(Path.of("processes/shared/%1$s/%1$s.bpmn".formatted(block)));

        assertThat(templates().filter(template -> block.equals(called(template))))
                .as("templates that call " + block)
                .isNotEmpty()
                .allSatisfy(template -> {
                    assertThat(bound(template, "camunda:in", "target"))
                            .containsExactlyInAnyOrderElementsOf(named(model, "In"));
                    assertThat(bound(template, "camunda:out", "source"))
                            .containsExactlyInAnyOrderElementsOf(named(model, "Out"));
                    assertThat(Templates.values(template, "property", "camunda:calledElementBinding"))
                            .containsExactly("deployment");
                    assertThat(Templates.properties(template)
                                    .filter(field -> "camunda:in:businessKey"
                                            .equals(field.at("/binding/type").asText()))
                                    .map(field -> field.path("value").asText()))
                            .containsExactly("#{execution.processBusinessKey}");
                });
    }

    @Test
    void everyBlockThatATemplateCallsExists() throws IOException {
        assertThat(templates().map(BlockTemplatesTest::called).filter(called -> !called.isEmpty()))
                .isNotEmpty()
                .isSubsetOf(blocks().toList());
    }

    /** Those that are called; one that begins by itself needs no template. */
    static Stream<String> blocks() throws IOException {
        List<String> called = new ArrayList<>();
        try (Stream<Path> folders = Files.list(Path.of("processes/shared"))) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                String block = folder.getFileName().toString();
                if (!Files.readString(folder.resolve(block + ".bpmn")).contains("name=\"beginsWhen\"")) {
                    called.add(block);
                }
            }
        }
        return called.stream();
    }

    private static Stream<JsonNode> templates() {
        return Templates.all().values().stream();
    }

    private static String called(JsonNode template) {
        return String.join("", Templates.values(template, "property", "calledElement"));
    }

    private static List<String> bound(JsonNode template, String binding, String part) {
        return Templates.properties(template)
                .filter(field -> binding.equals(field.at("/binding/type").asText()))
                .map(field -> field.path("binding").path(part).asText())
                .toList();
    }

    /** The names after "In:" or "Out:"; what stands in brackets explains them. */
    private static Set<String> named(String model, String word) {
        Matcher list = Pattern.compile("\\b%s: ([^.<]*)".formatted(word)).matcher(model);
        if (!list.find()) {
            return Set.of();
        }
        return Arrays.stream(list.group(1).replaceAll("\\([^)]*\\)", "").split(",", -1))
                .map(String::strip)
                .collect(Collectors.toSet());
    }
}
