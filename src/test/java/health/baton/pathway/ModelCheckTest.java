package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The list behind the doors: the same rules, wherever it is asked. */
class ModelCheckTest {
    private static final ModelCheck CHECK = RulesAlone.check();

    @Test
    void knowsEveryRuleOnTheClasspathWithoutTheApplication() {
        assertThat(CHECK.rules().stream().map(ModelRule::id))
                .containsExactlyInAnyOrderElementsOf(
                        ModelRulesTest.rules().map(ModelRule::id).toList());
    }

    @Test
    void ourOwnFilesBreakNoRule() {
        assertThat(CHECK.findings(LibraryInFolder.read(Path.of("")))).isEmpty();
        assertThat(CHECK.findings(LibraryOnClasspath.read())).isEmpty();
    }

    @Test
    void saysOnlyWhatCannotBeReadWhileSomethingCannot() {
        Library library = LibraryInFolder.read(Path.of(""));
        var files = new TreeMap<>(library.files());
        files.put("processes/jam/jam.bpmn", "Strawberries".getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(CHECK.findings(new Library(files)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.file()).isEqualTo("processes/jam/jam.bpmn"));
    }

    @Test
    void aRuleThatStumblesIsAFinding() {
        ModelRule stumbles = new ModelRule() {
            @Override
            public String id() {
                return "stumbles";
            }

            @Override
            public String why() {
                return "To see what happens.";
            }

            @Override
            public List<Finding> check(Library library) {
                throw new IllegalStateException("a stone");
            }
        };

        assertThat(new ModelCheck(new CanBeRead(), List.of(stumbles)).findings(LibraryInFolder.read(Path.of(""))))
                .singleElement()
                .extracting(Finding::problem)
                .asString()
                .endsWith("IllegalStateException: a stone");
    }
}
