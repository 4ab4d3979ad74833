package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextMessagesHarmlessTest {
    private final ModelRule rule = new TextMessagesHarmless();

    @Test
    void acceptsAQuestionWithALink() {
        assertThat(message("Do you come to tea? Answer by {{answerBy}}: {{answerLink}}"))
                .isEmpty();
    }

    @Test
    void looksAtTextMessagesOnly() {
        assertThat(Miniature.pathway("")
                        .with("processes/tea/letters/invitation.md", "# Tea\n\nDear {{guest}}")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void findsWhatNobodyElseMustRead() {
        assertThat(message("Your {{specialtyName}} appointment"))
                .containsExactly(
                        "processes/tea/letters/invitation.sms.md: 'invitation.sms.md': says {{specialtyName}} in a"
                                + " text message. Use only answerBy, answerLink, answerNumber, caseReference"
                                + " (text-messages-harmless)");
        assertThat(message("{{#sensitive=no}}Come {{answerBy}}")).hasSize(1);
    }

    @Test
    void findsWhatIsTooLong() {
        assertThat(message("a".repeat(818) + "{{answerLink}}")).isEmpty();
        assertThat(message("a".repeat(819) + "{{answerLink}}"))
                .singleElement()
                .asString()
                .contains("may become 919 characters, 7 parts");
    }

    @Test
    void findsSignsThatAreDear() {
        assertThat(message("It\u2019s tea time")).singleElement().asString().contains("more than twice as dear");
    }

    private List<String> message(String words) {
        return Miniature.pathway("")
                .with("processes/tea/letters/invitation.sms.md", "# Tea\n" + words)
                .findings(rule);
    }
}
