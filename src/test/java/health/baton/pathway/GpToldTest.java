package health.baton.pathway;

import static health.baton.pathway.Draw.flow;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GpToldTest {
    private static final String CALL = "<bpmn:callActivity id='letter' calledElement='write-letter' />";
    private static final String END = Draw.end("done", "Done", Draw.property("outcome", "drunk"));
    private static final String FINDING =
            "processes/tea/tea.bpmn: 'Done': there is a way to this end on which the named"
                    + " GP is told nothing. Call the block that tells the GP on that way, or say in the field"
                    + " 'Why the GP hears nothing more' of the end why there is nothing to tell (gp-told)";

    private final ModelRule rule = new GpTold(Draw.FLOWS);

    @Test
    void acceptsABlockThatTellsAndACapabilityThatTells() {
        assertThat(tea(CALL + flow("startEvent_thirsty", "letter") + flow("letter", "done") + END))
                .isEmpty();
        assertThat(tea(Draw.service("tell", "Tell", "tellGp", "")
                        + flow("startEvent_thirsty", "tell")
                        + flow("tell", "done")
                        + END))
                .isEmpty();
    }

    @Test
    void acceptsAnEndThatSaysWhyThereIsNothingToTell() {
        String why = END.replace("</camunda:properties>", """
                <camunda:property name='nothingToTell' value='nobody was seen' /></camunda:properties>""");
        assertThat(tea(flow("startEvent_thirsty", "done") + why)).isEmpty();
    }

    @Test
    void acceptsAWayThatIsNeverTakenUntold() {
        assertThat(tea(either("milk == 'yes'"))).isEmpty();
    }

    @Test
    void findsAWayRoundTheTelling() {
        assertThat(tea(either("area == 'north'"))).containsExactly(FINDING);
    }

    @Test
    void findsABlockThatTellsOnlyAtSomeOfItsEnds() {
        String half = "<bpmn:startEvent id='s' />" + Draw.service("tell", "Tell", "tellGp", "")
                + Draw.gateway("q", "Tell?", "default='flow_no'")
                + flow("s", "q")
                + flow("q", "tell", "yes", "kind == 'long'")
                + flow("q", "e", "no", "")
                + flow("tell", "e")
                + Draw.end("e", "Over", "");
        assertThat(Miniature.pathway(Draw.start("")
                                + CALL
                                + flow("startEvent_thirsty", "letter")
                                + flow("letter", "done")
                                + END)
                        .block("write-letter", half)
                        .findings(rule))
                .containsExactly(FINDING);
    }

    @Test
    void findsAnInterruptedTelling() {
        assertThat(tea(CALL
                        + "<bpmn:boundaryEvent id='spilt' attachedToRef='letter'><bpmn:messageEventDefinition />"
                        + "</bpmn:boundaryEvent>"
                        + flow("startEvent_thirsty", "letter")
                        + flow("letter", "done")
                        + flow("spilt", "done")
                        + END))
                .containsExactly(FINDING);
    }

    /** The letter is written where milk is taken; then the second question decides. */
    private static String either(String second) {
        return CALL
                + Draw.service("pour", "Pour", "pour", Draw.output("milk", "no"))
                + Draw.service("milk", "Pour milk", "pour", Draw.output("milk", "yes"))
                + Draw.gateway("p", "Milk?", "default='flow_black'")
                + Draw.gateway("q", "Which?", "default='flow_other'")
                + flow("startEvent_thirsty", "p")
                + flow("p", "pour", "black", "")
                + flow("p", "letter", "white", "area == 'x'")
                + flow("letter", "milk")
                + flow("milk", "q")
                + flow("pour", "q")
                + flow("q", "done", "one", second)
                + flow("q", "b", "other", "")
                + END
                + Draw.end("b", "Not done", "");
    }

    private List<String> tea(String content) {
        return Miniature.pathway(Draw.start("") + content)
                .block(
                        "write-letter",
                        Draw.property("tellsGp", "true") + "<bpmn:startEvent id='s' />" + flow("s", "e")
                                + Draw.end("e", "Over", ""))
                .findings(rule);
    }
}
