package health.baton.pathway;

import static health.baton.pathway.Draw.flow;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WayLeadsThereTest {
    private final ModelRule rule = new WayLeadsThere();

    @Test
    void acceptsWhatALineLeadsToAndWhatBeginsByItself() {
        assertThat(Miniature.pathway(Draw.start("")
                                + flow("startEvent_thirsty", "userTask_pour")
                                + Draw.user("userTask_pour", "Pour", "")
                                + "<bpmn:boundaryEvent id='event_cold' attachedToRef='userTask_pour' />"
                                + flow("event_cold", "endEvent_cold")
                                + Draw.end("endEvent_cold", "Cold", "")
                                + "<bpmn:subProcess id='subProcess_spilt' name='Spilt' triggeredByEvent='true'>"
                                + "<bpmn:startEvent id='startEvent_spilt' />"
                                + flow("startEvent_spilt", "endEvent_spilt")
                                + Draw.end("endEvent_spilt", "Spilt", "") + "</bpmn:subProcess>")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void findsAReminderWhoseChaseWasTakenAway() {
        assertThat(Miniature.pathway(Draw.start("")
                                + flow("startEvent_thirsty", "endEvent_drunk")
                                + Draw.end("endEvent_drunk", "Drunk", "")
                                + "<bpmn:serviceTask id='serviceTask_remind' name='Remind' />"
                                + flow("serviceTask_remind", "endEvent_reminded")
                                + Draw.end("endEvent_reminded", "Reminded", ""))
                        .findings(rule))
                .containsExactly("processes/tea/tea.bpmn: 'Remind': no way leads here. Draw the line from the step or"
                        + " timer before it, or delete it (way-leads-there)");
    }

    @Test
    void findsAStepInsideASubprocessThatOnlyLeadsOn() {
        assertThat(Miniature.pathway("<bpmn:subProcess id='subProcess_spilt' name='Spilt' triggeredByEvent='true'>"
                                + Draw.user("userTask_mop", "Mop", "") + "</bpmn:subProcess>")
                        .findings(rule))
                .containsExactly(
                        "processes/tea/tea.bpmn: 'Mop': no way leads here. Draw the line from the step or timer"
                                + " before it, or delete it (way-leads-there)");
    }
}
