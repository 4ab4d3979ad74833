package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelledTest {
    private static final String PLACE = "processes/tea/tea.bpmn: ";

    private final ModelRule rule = new Labelled();

    @Test
    void acceptsQuestionsWithAnswersAndUnnamedJoints() {
        assertThat(Miniature.pathway("""
                <bpmn:startEvent id="startEvent_thirsty" name="Thirsty" />
                <bpmn:parallelGateway id="gateway_both" />
                <bpmn:exclusiveGateway id="gateway_merged" />
                <bpmn:exclusiveGateway id="gateway_milk" name="Milk?" default="flow_milk_no" />
                <bpmn:boundaryEvent id="event_late" name="Late" />
                <bpmn:sequenceFlow id="flow_1" sourceRef="gateway_both" targetRef="x" />
                <bpmn:sequenceFlow id="flow_2" sourceRef="gateway_both" targetRef="y" />
                <bpmn:sequenceFlow id="flow_3" sourceRef="gateway_merged" targetRef="y" />
                <bpmn:sequenceFlow id="flow_milk_no" name="no" sourceRef="gateway_milk" targetRef="x" />
                <bpmn:sequenceFlow id="flow_milk_yes" name="yes" sourceRef="gateway_milk" targetRef="y">
                  <bpmn:conditionExpression>${milk == 'yes'}</bpmn:conditionExpression>
                </bpmn:sequenceFlow>
                """).findings(rule)).isEmpty();
    }

    @Test
    void findsAMissingLabel() {
        assertThat(Miniature.pathway("<bpmn:boundaryEvent id='event_late' />").findings(rule))
                .containsExactly(
                        PLACE + "'event_late': has no label. Write on the diagram what happens here (labelled)");
    }

    @Test
    void findsAGatewayThatDoesNotAsk() {
        assertThat(Miniature.pathway("""
                <bpmn:exclusiveGateway id="gateway_milk" name="Milk" />
                <bpmn:sequenceFlow id="flow_milk_no" sourceRef="gateway_milk" targetRef="x">
                  <bpmn:conditionExpression>${milk == 'no'}</bpmn:conditionExpression>
                </bpmn:sequenceFlow>
                <bpmn:sequenceFlow id="flow_milk_yes" name="yes" sourceRef="gateway_milk" targetRef="y" />
                """).findings(rule))
                .containsExactly(
                        PLACE + "'Milk': is not a question. Ask, with a question mark (labelled)",
                        PLACE + "'Milk': the way 'flow_milk_no' has no answer on it. Write the answer on the flow"
                                + " (labelled)",
                        PLACE + "'Milk': the way 'yes' has no condition. Select the template 'Way out of a question'"
                                + " and say when it is taken, or make it the default flow (labelled)");
    }

    @Test
    void findsASplittingGatewayWithoutLabel() {
        assertThat(Miniature.pathway("""
                <bpmn:exclusiveGateway id="gateway_milk" default="flow_milk_no" />
                <bpmn:sequenceFlow id="flow_milk_no" name="no" sourceRef="gateway_milk" targetRef="x" />
                <bpmn:sequenceFlow id="flow_milk_yes" name="yes" sourceRef="gateway_milk" targetRef="y">
                  <bpmn:conditionExpression>${milk == 'yes'}</bpmn:conditionExpression>
                </bpmn:sequenceFlow>
                """).findings(rule))
                .containsExactly(
                        PLACE + "'gateway_milk': has no label. Write on the diagram what happens here (labelled)");
    }
}
