package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FlowsDockTest {
    private static final String PLACE = "processes/tea/tea.bpmn: ";

    private final ModelRule rule = new FlowsDock();

    @Test
    void acceptsFlowsFromLineToLineAndATimerOnTheBorder() {
        assertThat(new Sketch()
                        .start(0, 22)
                        .gateway("milk", 100, 15)
                        .task("Drink", 300, 0)
                        .timer("Late", "userTask_drink", 332, 62)
                        .flow("startEvent_thirsty", "gateway_milk", 36, 40, 100, 40)
                        .flow("gateway_milk", "userTask_drink", 150, 40, 300, 40)
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void findsFlowsThatBeginOrEndBesideTheirShapes() {
        assertThat(new Sketch()
                        .gateway("milk", 100, 15)
                        .task("Drink", 300, 0)
                        .flow("gateway_milk", "userTask_drink", 150, 20, 300, 20)
                        .flow("userTask_drink", "gateway_milk", 350, 80, 350, 100, 125, 100, 125, 75)
                        .findings(rule))
                .containsExactly(
                        PLACE + "'flow_gateway_milk_userTask_drink': the flow from 'milk' to 'Drink' does not begin at"
                                + " 'milk'. Drag the end of the line onto the shape (flows-dock)",
                        PLACE + "'flow_userTask_drink_gateway_milk': the flow from 'Drink' to 'milk' does not end at"
                                + " 'milk'. Drag the end of the line onto the shape (flows-dock)");
    }

    @Test
    void findsATimerThatHangsInTheAir() {
        assertThat(new Sketch()
                        .task("Drink", 0, 0)
                        .timer("Late", "userTask_drink", 32, 100)
                        .findings(rule))
                .containsExactly(
                        PLACE + "'Late': is not drawn on the line of 'Drink'. Drag it onto the border of what it"
                                + " belongs to (flows-dock)");
    }

    @Test
    void findsFlowsThatLeadNowhereOrIntoAnotherFrame() {
        assertThat(new Sketch()
                        .task("Drink", 0, 0)
                        .part("<bpmn:subProcess id='subProcess_break'><bpmn:userTask id='userTask_rest' />"
                                + "</bpmn:subProcess>")
                        .part(
                                "<bpmn:sequenceFlow id='flow_away' sourceRef='userTask_drink' targetRef='userTask_gone' />")
                        .part(
                                "<bpmn:sequenceFlow id='flow_out' sourceRef='userTask_rest' targetRef='userTask_drink' />")
                        .findings(rule))
                .containsExactly(
                        PLACE + "'flow_away': the flow from 'userTask_drink' to 'userTask_gone' leads to what is not"
                                + " there: 'userTask_gone'. Delete the line and draw it again, within one frame"
                                + " (flows-dock)",
                        PLACE + "'flow_out': the flow from 'userTask_rest' to 'userTask_drink' comes from what is not"
                                + " there: 'userTask_rest'. Delete the line and draw it again, within one frame"
                                + " (flows-dock)");
    }
}
