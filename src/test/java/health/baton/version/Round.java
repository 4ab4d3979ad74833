package health.baton.version;

import health.baton.testing.SmallPathway;

/** The crew asks, looks into it in a block, writes down; with a clock on the first. */
final class Round {
    static final String TEAM = "crew-leicester";

    private Round() {}

    static SmallPathway ofItsOwn() {
        return new SmallPathway("Round", "crew")
                .model("""
                        <bpmn:sequenceFlow id="flow_1" sourceRef="startEvent_asked" targetRef="userTask_ask" />
                        <bpmn:userTask id="userTask_ask" name="Ask again" camunda:candidateGroups="crew-leicester" />
                        <bpmn:boundaryEvent id="event_late" name="Not asked in an hour" attachedToRef="userTask_ask"
                            cancelActivity="false"><bpmn:timerEventDefinition>
                              <bpmn:timeDuration xsi:type="bpmn:tFormalExpression">PT1H</bpmn:timeDuration>
                            </bpmn:timerEventDefinition></bpmn:boundaryEvent>
                        <bpmn:sequenceFlow id="flow_2" sourceRef="userTask_ask" targetRef="callActivity_look" />
                        <bpmn:callActivity id="callActivity_look" name="Look into it" calledElement="{key}-block"
                            camunda:calledElementBinding="deployment"><bpmn:extensionElements>
                              <camunda:in businessKey="#{execution.processBusinessKey}" />
                            </bpmn:extensionElements></bpmn:callActivity>
                        <bpmn:sequenceFlow id="flow_3" sourceRef="callActivity_look" targetRef="userTask_write" />
                        <bpmn:userTask id="userTask_write" name="Write it down" camunda:candidateGroups="crew-leicester" />
                        <bpmn:sequenceFlow id="flow_4" sourceRef="userTask_write" targetRef="endEvent_done" />
                        <bpmn:endEvent id="endEvent_done" name="Done"><bpmn:extensionElements><camunda:properties>
                          <camunda:property name="outcome" value="done" /></camunda:properties></bpmn:extensionElements>
                        </bpmn:endEvent>
                        """)
                .block("block", """
                        <bpmn:startEvent id="startEvent_inside" name="Begun" />
                        <bpmn:sequenceFlow id="flow_5" sourceRef="startEvent_inside" targetRef="userTask_inside" />
                        <bpmn:userTask id="userTask_inside" name="Look inside" camunda:candidateGroups="crew-leicester" />
                        <bpmn:sequenceFlow id="flow_6" sourceRef="userTask_inside" targetRef="endEvent_inside" />
                        <bpmn:endEvent id="endEvent_inside" name="Seen" />
                        """)
                .form("start", SmallPathway.text("whereabouts", "Where"));
    }
}
