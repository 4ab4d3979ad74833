package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LettersAboutSeveralTest {
    private static final String EACH =
            "{{each entry}}\n{{#sensitive=no}}- {{specialtyName}}\n- {{caseReference}}\n{{/each entry}}\n";
    private static final String LINK = "{{answerLink}} by {{answerBy}}\n";

    private final ModelRule rule = new LettersAboutSeveral();

    @Test
    void acceptsALetterThatNamesEachAndASlipWithReferencesOnly() {
        assertThat(letter(EACH + LINK + "---\n{{each entry}}\n{{entryNumber}}. {{caseReference}}\n{{/each entry}}"))
                .isEmpty();
    }

    @Test
    void looksAtLettersAboutSeveralOnly() {
        assertThat(Miniature.pathway("")
                        .with("processes/tea/letters/invitation.md", "# Tea\n\nDear {{guest}}")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void findsALetterWithoutTheReferenceOfEach() {
        assertThat(letter(LINK + "{{each entry}}\n- {{specialtyName}}\n{{/each entry}}"))
                .singleElement()
                .asString()
                .contains("does not say of each entry which reference it has");
        assertThat(letter(LINK + EACH.replace("{{/each entry}}", ""))).isNotEmpty();
        assertThat(letter(LINK + EACH + "{{/each entry}}")).hasSize(1);
        // on the slip alone nobody sees which is which
        assertThat(letter(LINK + "---\n{{each entry}}\n{{caseReference}}\n{{/each entry}}"))
                .hasSize(1);
    }

    @Test
    void findsALetterWithoutTheWayToThePage() {
        assertThat(letter(EACH))
                .containsExactly(
                        "processes/tea/letters/invitation.several.md: 'invitation.several.md': does not lead to"
                                + " the page. Write {{answerLink}} outside what is said of each (letters-about-several)");
    }

    @Test
    void findsWhatIsTrueOfTheFirstOnly() {
        assertThat(letter(EACH + LINK + "Say {{caseReference}}, {{^clinician}}please."))
                .hasSize(2)
                .allSatisfy(finding -> assertThat(finding).contains("of the first entry only"));
    }

    @Test
    void findsASlipThatTellsWhatSomebodyWaitsFor() {
        assertThat(letter(LINK + EACH + "---\n" + EACH))
                .hasSize(2)
                .allSatisfy(finding -> assertThat(finding).contains("on the slip"));
    }

    private List<String> letter(String words) {
        return Miniature.pathway("")
                .with("processes/tea/letters/invitation.several.md", "# Tea\n" + words)
                .findings(rule);
    }
}
