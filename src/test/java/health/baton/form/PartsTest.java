package health.baton.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a page shows of a form. */
class PartsTest {
    private static final String FORM = """
            {"id":"x","components":[
              {"type":"text","text":"# How are you?\\nWe ask everybody."},
              {"type":"radio","key":"mood","label":"Mood","description":"Now","values":[{"label":"Bad","value":"bad"}],"defaultValue":"bad"},
              {"type":"group","label":"Why","conditional":{"hide":"=mood != \\"bad\\""},"components":[
                {"type":"text","text":"Ring 999"},
                {"type":"textarea","key":"why","label":"Why?","validate":{"maxLength":50}}]},
              {"type":"datetime","subtype":"date","key":"since","label":"Since","readonly":true},
              {"type":"number","key":"weight","label":"Weight","appearance":{"prefixAdorner":"about","suffixAdorner":"kg"}},
              {"type":"text","text":"Later","properties":{"afterwards":"only"}},
              {"type":"text","text":"Always","properties":{"afterwards":"too"}},
              {"type":"separator"}
            ]}""";

    private final FormSchema form = FormSchema.parse(FORM);

    @Test
    void theHeadingOfTheFirstTextIsItsTitle() {
        assertThat(form.title()).contains("How are you?");
        assertThat(form.parts(Map.of()).get(0)).isEqualTo(new Part.Words("We ask everybody.", false, Part.When.ASKING));
        assertThat(FormSchema.parse("{\"components\":[{\"type\":\"text\",\"text\":\"Hello\"}]}")
                        .title())
                .isEmpty();
    }

    @Test
    void aTextThatStandsThereSometimesIsNoTitle() {
        FormSchema sometimes = FormSchema.parse("""
                {"components":[{"type":"text","text":"# Ring 999","conditional":{"hide":"=x = \\"y\\""}}]}""");

        assertThat(sometimes.title()).isEmpty();
        assertThat(sometimes.parts(Map.of())).containsExactly(new Part.Words("# Ring 999", true, Part.When.ASKING));
    }

    @Test
    void hidesWithAGroupWhatStandsInIt() {
        Part.Group group = form.parts(Map.of("mood", "bad")).stream()
                .filter(Part.Group.class::isInstance)
                .map(Part.Group.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(group.label()).isEqualTo("Why");
        assertThat(group.parts().get(0)).isEqualTo(new Part.Words("Ring 999", true, Part.When.ASKING));
        assertThat(((Part.Question) group.parts().get(1)).longest()).isEqualTo(50);
        assertThat(form.parts(Map.of("mood", "good"))).noneMatch(Part.Group.class::isInstance);
    }

    @Test
    void saysHowAQuestionLooks() {
        List<Part.Question> questions = form.parts(Map.of()).stream()
                .filter(Part.Question.class::isInstance)
                .map(Part.Question.class::cast)
                .toList();

        assertThat(questions)
                .extracting(
                        question -> question.field().key(),
                        Part.Question::hint,
                        Part.Question::subtype,
                        Part.Question::onlyShown,
                        Part.Question::before,
                        Part.Question::after)
                .containsExactly(
                        tuple("mood", "Now", "", false, "", ""),
                        tuple("since", "", "date", true, "", ""),
                        tuple("weight", "", "", false, "about", "kg"));
        assertThat(form.presets()).isEqualTo(Map.of("mood", "bad"));
    }

    @Test
    void tellsWordsForAfterwardsApart() {
        assertThat(form.parts(Map.of()))
                .contains(
                        new Part.Words("Later", false, Part.When.AFTERWARDS),
                        new Part.Words("Always", false, Part.When.BOTH),
                        new Part.Line());
    }
}
