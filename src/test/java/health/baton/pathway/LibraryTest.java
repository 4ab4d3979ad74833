package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LibraryTest {
    @Test
    void aChangedScenarioOrDescriptionIsNoNewVersionOfAPathway() {
        TreeMap<String, byte[]> files = new TreeMap<>();
        for (String path : new String[] {
            "forms/tea/drink.form",
            "processes/tea/howStrong.dmn",
            "processes/tea/letters/thanks.md",
            "processes/tea/pathway.md",
            "processes/tea/scenarios.feature"
        }) {
            files.put(path, new byte[0]);
        }
        files.put("processes/tea/tea.bpmn", Miniature.process("tea", "").getBytes(StandardCharsets.UTF_8));
        Library library = new Library(files);

        assertThat(library.unit(library.pathways().get(0)))
                .containsOnlyKeys(
                        "forms/tea/drink.form",
                        "processes/tea/howStrong.dmn",
                        "processes/tea/letters/thanks.md",
                        "processes/tea/tea.bpmn");
    }

    @Test
    void aBlockThatIsMissingStopsNoRule() {
        TreeMap<String, byte[]> files = new TreeMap<>();
        files.put(
                "processes/tea/tea.bpmn",
                Miniature.process("tea", "<bpmn:callActivity id='x' calledElement='boil-water' />")
                        .getBytes(StandardCharsets.UTF_8));
        Library library = new Library(files);

        assertThat(library.withBlocksThere(library.pathways().get(0))).hasSize(1);
    }
}
