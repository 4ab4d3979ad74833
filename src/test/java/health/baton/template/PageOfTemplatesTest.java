package health.baton.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page for designers names every template and every output. */
class PageOfTemplatesTest {
    @Test
    void thePageNamesEveryTemplate() throws IOException {
        String page = Files.readString(Path.of("src/docs/element-templates.md"));

        assertThat(Templates.all().values()).isNotEmpty().allSatisfy(template -> {
            assertThat(page).contains(template.path("name").asText());
            Templates.properties(template)
                    .filter(field -> "camunda:outputParameter"
                            .equals(field.at("/binding/type").asText()))
                    .map(field -> field.at("/binding/source").asText().replaceAll("[${}]", ""))
                    .forEach(output -> assertThat(page).contains(output));
        });
    }
}
