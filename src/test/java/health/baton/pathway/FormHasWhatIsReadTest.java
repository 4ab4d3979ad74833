package health.baton.pathway;

import static health.baton.pathway.Draw.flow;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FormHasWhatIsReadTest {
    private static final String PLACE = "forms/tea/order.form: 'Milk': ";
    private static final String READER = "'With milk?' in processes/tea/tea.bpmn reads it ('milk')";

    private final ModelRule rule = new FormHasWhatIsRead(Draw.FLOWS);

    @Test
    void acceptsAnAnswerThatTheFormAlwaysGives() {
        assertThat(ordered(Draw.radio("milk", "Milk", "yes", "no"))).isEmpty();
    }

    @Test
    void acceptsAnAnswerThatMayBeBlankWhereThereIsAValueBefore() {
        String poured = Draw.service("pour", "Pour", "pour", Draw.output("milk", "no"))
                + Draw.user("order", "Order", "camunda:formRef='tea-order'")
                + Draw.gateway("q", "With milk?", "default='flow_no'")
                + flow("startEvent_thirsty", "pour")
                + flow("pour", "order")
                + flow("order", "q")
                + flow("q", "a", "yes", "milk == 'yes'")
                + flow("q", "a", "no", "")
                + Draw.end("a", "Tea", "");
        assertThat(Miniature.pathway(Draw.start("") + poured)
                        .with(
                                "forms/tea/order.form",
                                Draw.form("tea-order", Draw.radio("milk", "Milk", "case", false, "", "yes", "no")))
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void findsAnAnswerThatStaysInTheFile() {
        assertThat(ordered(Draw.radio("milk", "Milk", "file", true, "", "yes", "no")))
                .containsExactly(PLACE + "is kept in the case file only, but " + READER
                        + ". Set its property 'keep' to 'case' (form-has-what-is-read)");
    }

    @Test
    void findsAnAnswerThatMayBeLeftBlank() {
        assertThat(ordered(Draw.radio("milk", "Milk", "case", false, "", "yes", "no")))
                .containsExactly(PLACE + "may be sent without an answer, but " + READER
                        + ". Make it required and never hidden, or give it a value before, as an output"
                        + " (form-has-what-is-read)");
    }

    @Test
    void findsAnAnswerThatIsHiddenAtTimes() {
        assertThat(ordered(Draw.radio("milk", "Milk", "case", true, "=kind = \"green\"", "yes", "no")))
                .containsExactly(PLACE + "may be sent without an answer, but " + READER
                        + ". Ask it always: take away the condition that hides it; or give it a value before, as an"
                        + " output (form-has-what-is-read)");
    }

    @Test
    void leavesWhatNoFormAsksToTheRuleAboutVariables() {
        assertThat(ordered(Draw.radio("sugar", "Sugar", "yes", "no"))).isEmpty();
    }

    private List<String> ordered(String field) {
        return Miniature.pathway(Draw.start("tea-order")
                        + Draw.gateway("q", "With milk?", "default='flow_no'")
                        + flow("startEvent_thirsty", "q")
                        + flow("q", "a", "yes", "milk == 'yes'")
                        + flow("q", "a", "no", "")
                        + Draw.end("a", "Tea", ""))
                .with("forms/tea/order.form", Draw.form("tea-order", field))
                .findings(rule);
    }
}
