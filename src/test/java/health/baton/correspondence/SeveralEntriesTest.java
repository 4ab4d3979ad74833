package health.baton.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SeveralEntriesTest {
    private static final String WORDS = """
            # Both
            Before
            {{each entry}}
            {{entryNumber}}. {{caseReference}}
            {{/each entry}}
            {{answerLink}}
            {{each entry}}
            Slip {{entryNumber}}
            {{/each entry}}
            After""";

    @Test
    void repeatsEachPartForEachEntryInItsPlace() {
        SeveralEntries several = SeveralEntries.in(Letter.parse("x", WORDS)).orElseThrow();

        assertThat(several.around().fill(Map.of("answerLink", true)))
                .contains("Before", "After", "{{answerLink}}")
                .doesNotContain("caseReference");
        assertThat(several.body(
                        several.around().fill(Map.of("answerLink", true)),
                        List.of(filled(several, 1, "AAAA"), filled(several, 2, "BBBB"))))
                .isEqualTo("Before\n1. AAAA\n\n2. BBBB\n{{answerLink}}\nSlip 1\n\nSlip 2\nAfter");
    }

    @Test
    void whatPeopleWroteIsNoPlaceOfTheLetter() {
        SeveralEntries several = SeveralEntries.in(Letter.parse("x", WORDS)).orElseThrow();

        String body = several.body(
                several.around().fill(Map.of("answerLink", true)),
                List.of(filled(several, 1, "{{the next part}} {{the entries}} $1")));

        assertThat(Markdown.text(body)).contains("1. {{the next part}} {{the entries}} $1", "Slip 1", "After");
    }

    @Test
    void withoutThePageOrTheReferenceOfEachItIsNone() {
        assertThat(SeveralEntries.in(Letter.parse("x", WORDS.replace("{{answerLink}}", ""))))
                .isEmpty();
        assertThat(SeveralEntries.in(Letter.parse("x", WORDS.replace("{{caseReference}}", ""))))
                .isEmpty();
        assertThat(SeveralEntries.in(Letter.parse("x", "# One\n{{caseReference}} {{answerLink}}")))
                .isEmpty();
    }

    private static String filled(SeveralEntries several, int number, String reference) {
        return several.entry(number).fill(Map.of("caseReference", reference));
    }
}
