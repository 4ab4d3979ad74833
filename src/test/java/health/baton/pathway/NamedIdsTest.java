package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamedIdsTest {
    private static final String PLACE = "processes/tea/tea.bpmn: ";

    private final ModelRule rule = new NamedIds();

    @Test
    void acceptsIdsThatSayTypeAndMeaning() {
        assertThat(Miniature.pathway("""
                <bpmn:startEvent id="startEvent_thirsty" />
                <bpmn:boundaryEvent id="event_late" />
                <bpmn:transaction id="subProcess_pay" />
                <bpmn:parallelGateway id="gateway_both" />
                <bpmn:sequenceFlow id="Flow_0x1y2z" sourceRef="gateway_both" targetRef="x" />
                <bpmn:exclusiveGateway id="gateway_milk" />
                <bpmn:sequenceFlow id="flow_milk_no" sourceRef="gateway_milk" targetRef="x" />
                <bpmn:sequenceFlow id="flow_milk_yesPlease" sourceRef="gateway_milk" targetRef="y" />
                """).findings(rule)).isEmpty();
    }

    @Test
    void findsAGeneratedIdAndAnotherTypesPrefix() {
        assertThat(Miniature.pathway(
                                "<bpmn:userTask id='Activity_0x1y2z' name='Drink tea' /><bpmn:serviceTask id='userTask_pour' name='Pour tea' />")
                        .findings(rule))
                .containsExactly(
                        PLACE
                                + "'Drink tea': has the id 'Activity_0x1y2z'. Under 'General', set the ID to userTask_ and"
                                + " a few words in camelCase (named-ids)",
                        PLACE
                                + "'Pour tea': has the id 'userTask_pour'. Under 'General', set the ID to serviceTask_ and"
                                + " a few words in camelCase (named-ids)");
    }

    @Test
    void asksNoNameOfAStepThatIsNothingYet() {
        assertThat(Miniature.pathway("<bpmn:task id='Activity_0x1y2z' name='Drink tea' />")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void findsAnAnswerWithAGeneratedId() {
        assertThat(Miniature.pathway("""
                <bpmn:exclusiveGateway id="gateway_milk" name="Milk?" />
                <bpmn:sequenceFlow id="Flow_0x1y2z" name="no" sourceRef="gateway_milk" targetRef="x" />
                <bpmn:sequenceFlow id="flow_milk_yes" name="yes" sourceRef="gateway_milk" targetRef="y" />
                """).findings(rule))
                .containsExactly(PLACE + "'no': has the id 'Flow_0x1y2z'. Under 'General', set the ID to flow_milk_ and"
                        + " the answer in camelCase (named-ids)");
    }
}
