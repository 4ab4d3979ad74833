package health.baton.told;

import static health.baton.testing.SmallPathway.text;

import health.baton.testing.SmallPathway;

/** The crew starts it, and it waits for what call handlers may be told. */
final class Slips {
    static final String STARTER = "crew-leicester";
    static final String EVENT = "Answered";
    static final String AFTERWARDS = "Look at the answer";

    private Slips() {}

    static final String OTHER = "Died";
    static final String LATE = "Read what they say now";

    /** The answer is taken also when the case no longer waits for it; and there is something else to tell at any time. */
    static SmallPathway takenLate() {
        SmallPathway slips = ofItsOwn();
        return slips.replace("value=\"person,call-handler\" />", """
                        value="person,call-handler" />
                        <camunda:property name="answeredLate" value="answered-again" />""")
                .replace("<bpmn:userTask id=\"userTask_look\"", """
                        <bpmn:boundaryEvent id="event_other" name="%2$s" attachedToRef="userTask_wait">
                          <bpmn:extensionElements><camunda:properties>
                            <camunda:property name="form" value="%1$s-answer" />
                            <camunda:property name="offeredTo" value="call-handler" />
                          </camunda:properties></bpmn:extensionElements>
                          <bpmn:messageEventDefinition messageRef="message_other" />
                        </bpmn:boundaryEvent>
                        <bpmn:sequenceFlow id="flow_3" sourceRef="event_other" targetRef="userTask_look" />
                        <bpmn:userTask id="userTask_look\"""".formatted(slips.key, OTHER))
                .replace("<bpmn:message id", """
                        <bpmn:message id="message_other" name="%s.other" />
                        <bpmn:message id""".formatted(slips.key));
    }

    static SmallPathway ofItsOwn() {
        return new SmallPathway("Slips", "crew")
                .model("""
                        <bpmn:sequenceFlow id="flow_1" sourceRef="startEvent_asked" targetRef="userTask_wait" />
                        <bpmn:userTask id="userTask_wait" name="Wait" camunda:candidateGroups="%1$s" />
                        <bpmn:boundaryEvent id="event_answered" name="%2$s" attachedToRef="userTask_wait">
                          <bpmn:extensionElements><camunda:properties>
                            <camunda:property name="form" value="{key}-answer" />
                            <camunda:property name="offeredTo" value="person,call-handler" />
                          </camunda:properties></bpmn:extensionElements>
                          <bpmn:messageEventDefinition messageRef="message_answered" />
                        </bpmn:boundaryEvent>
                        <bpmn:sequenceFlow id="flow_2" sourceRef="event_answered" targetRef="userTask_look" />
                        <bpmn:userTask id="userTask_look" name="%3$s" camunda:candidateGroups="%1$s" />
                        """.formatted(STARTER, EVENT, AFTERWARDS), """
                        <bpmn:message id="message_answered" name="{key}.answered" />""")
                .form("start", text("familyName", "Family name") + "," + text("birthDate", "Born on"))
                .form("answer", """
                        {"type": "text", "id": "Text_1", "text": "Read it back to them."},
                        {"type": "text", "id": "Text_2", "text": "Their letter speaks of {{familyName}}."},
                        """ + text("said", "What did they say?"));
    }
}
