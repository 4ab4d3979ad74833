package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FolderCompleteTest {
    private static final String WORDS = """
            # Tea
            ## Purpose
            ## Who takes part
            ## Data
            ## Hazards
            ## Source and published figures
            """;

    private final ModelRule rule = new FolderComplete();

    @Test
    void acceptsAFolderWithEverythingInItAndABlockWithoutWords() {
        assertThat(complete()
                        .block("boil-water", "")
                        .with("processes/tea/howStrong.dmn", "")
                        .with("processes/tea/howStrong.examples.csv", "")
                        .with("processes/tea/letters/thanks.md", "")
                        .with("processes/shared/boil-water/howHot.dmn", "")
                        .with("processes/shared/boil-water/howHot.examples.csv", "")
                        .with("processes/shared/roles.csv", "")
                        .with("processes/README.md", "")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void findsWhatIsNotSaid() {
        assertThat(Miniature.pathway("")
                        .with("processes/tea/pathway.md", WORDS.replace("## Hazards\n", ""))
                        .findings(rule))
                .containsExactly(
                        "processes/tea/scenarios.feature: 'tea': there are no scenarios. Write in scenarios.feature who"
                                + " does what when, for every way through the diagram (folder-complete)",
                        "processes/tea/pathway.md: 'tea': there is no heading 'Hazards'. Write it in pathway.md, with at"
                                + " least a sentence below it (folder-complete)");
    }

    @Test
    void findsFilesThatNoPathwayHas() {
        assertThat(complete()
                        .with("processes/tea/notes.txt", "")
                        .with("processes/shared/scenarios.feature", "")
                        .with("processes/tea/letters/Thanks to You.md", "")
                        .findings(rule))
                .containsExactly(
                        unknown("processes/shared/scenarios.feature"),
                        unknown("processes/tea/letters/Thanks to You.md"),
                        unknown("processes/tea/notes.txt"));
    }

    private static Miniature complete() {
        return Miniature.pathway("")
                .with("processes/tea/pathway.md", WORDS)
                .with("processes/tea/scenarios.feature", "Feature: Tea\n  Scenario: Drink it");
    }

    private static String unknown(String path) {
        return ("%s: '%s': is of a kind that no pathway has, or lies in the wrong place. Move it to where it belongs, or"
                        + " delete it (folder-complete)")
                .formatted(path, path.substring(path.lastIndexOf('/') + 1));
    }
}
