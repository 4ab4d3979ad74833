package health.baton.pathway;

import static health.baton.pathway.Draw.flow;
import static health.baton.pathway.Draw.gateway;
import static health.baton.pathway.Draw.output;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GatewayQuestionAnsweredTest {
    private static final String PLACE = "processes/tea/tea.bpmn: 'With milk?': ";

    private final ModelRule rule = new GatewayQuestionAnswered(Draw.FLOWS);

    @Test
    void acceptsAWayForEveryOption() {
        assertThat(asked("", flow("q", "a", "yes", "milk == 'yes'"), flow("q", "b", "no", "milk == 'no'")))
                .isEmpty();
    }

    @Test
    void acceptsADefaultForTheOthers() {
        assertThat(asked("default='flow_no'", flow("q", "a", "yes", "milk == 'yes'"), flow("q", "b", "no", "")))
                .isEmpty();
    }

    @Test
    void acceptsAConditionAndItsOpposite() {
        assertThat(asked("", flow("q", "a", "yes", "area == 'north'"), flow("q", "b", "no", "area != 'north'")))
                .isEmpty();
    }

    @Test
    void findsAnOptionWithoutAWay() {
        assertThat(asked("", flow("q", "a", "yes", "milk == 'yes'"), flow("q", "b", "never", "milk == 'never'")))
                .containsExactly(PLACE + "has no way for when 'milk' has 'no'. Draw one, or make the safest way the"
                        + " default flow (gateway-question-answered)");
    }

    @Test
    void findsValuesThatNobodyCanForesee() {
        assertThat(asked("", flow("q", "a", "north", "area == 'north'"), flow("q", "b", "south", "area == 'south'")))
                .containsExactly(PLACE + "has no way for when 'area' has other values. Draw one, or make the safest way"
                        + " the default flow (gateway-question-answered)");
    }

    @Test
    void findsACapabilityThatAnswersNoToo() {
        assertThat(Miniature.pathway(Draw.start("tea-order")
                                + Draw.service("pour", "Pour", "pour", output("poured", "${poured}"))
                                + gateway("q", "With milk?", "")
                                + flow("startEvent_thirsty", "pour")
                                + flow("pour", "q")
                                + flow("q", "a", "yes", "poured == true")
                                + flow("q", "b", "very", "poured")
                                + Draw.end("a", "Milk", "")
                                + Draw.end("b", "Much", ""))
                        .findings(rule))
                .containsExactly(
                        PLACE + "the ways 'yes' and 'very' have the same condition. Correct the condition of one of"
                                + " them (gateway-question-answered)",
                        PLACE + "has no way for when 'poured' has 'false'. Draw one, or make the safest way the default"
                                + " flow (gateway-question-answered)");
    }

    @Test
    void findsTwoWaysWithTheSameCondition() {
        assertThat(asked(
                        "default='flow_no'",
                        flow("q", "a", "yes", "milk == 'yes'"),
                        flow("q", "b", "please", "milk == \"yes\""),
                        flow("q", "b", "no", "")))
                .containsExactly(PLACE + "the ways 'yes' and 'please' have the same condition. Correct the condition of"
                        + " one of them (gateway-question-answered)");
    }

    @Test
    void findsAnOrderOfNumbersWithoutDefault() {
        assertThat(asked("", flow("q", "a", "many", "area &gt; 5"), flow("q", "b", "few", "area &lt; 5")))
                .containsExactly(PLACE + "has no way for when none of its conditions holds. Make the safest way the"
                        + " default flow (gateway-question-answered)");
    }

    @Test
    void findsSeveralVariablesWithoutDefault() {
        assertThat(asked(
                        "",
                        flow("q", "a", "many", "milk == 'yes' and area == 'x'"),
                        flow("q", "b", "few", "milk == 'no'")))
                .containsExactly(PLACE + "has no way for when none of its conditions holds. Make the safest way the"
                        + " default flow (gateway-question-answered)");
    }

    private List<String> asked(String attributes, String... ways) {
        return Miniature.pathway(Draw.start("tea-order")
                        + gateway("q", "With milk?", attributes)
                        + flow("startEvent_thirsty", "q")
                        + String.join("", ways)
                        + Draw.end("a", "Milk", "")
                        + Draw.end("b", "Black", ""))
                .with("forms/tea/order.form", Draw.form("tea-order", Draw.radio("milk", "Milk", "yes", "no")))
                .findings(rule);
    }
}
