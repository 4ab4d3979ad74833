package health.baton.together;

import health.baton.testing.SmallPathway;

/** The one task of the geriatricians may be answered for many at once. */
final class Verdicts {
    static final String TEAM = "geriatrician-leicester";
    static final String TASK = "Confirm, or keep";

    private Verdicts() {}

    static SmallPathway ofItsOwn() {
        return new SmallPathway("Verdicts", "geriatrician")
                .model("""
                        <bpmn:sequenceFlow id="flow_1" sourceRef="startEvent_asked" targetRef="userTask_verdict" />
                        <bpmn:userTask id="userTask_verdict" name="%s" camunda:candidateGroups="%s"
                            camunda:formRef="{key}-verdict" camunda:formRefBinding="deployment">
                          <bpmn:extensionElements><camunda:properties>
                            <camunda:property name="role" value="geriatrician" />
                            <camunda:property name="manyAtOnce" value="yes" />
                          </camunda:properties></bpmn:extensionElements></bpmn:userTask>
                        <bpmn:sequenceFlow id="flow_2" sourceRef="userTask_verdict" targetRef="endEvent_done" />
                        <bpmn:endEvent id="endEvent_done" name="Done" />
                        """.formatted(TASK, TEAM))
                .form("start", SmallPathway.text("whereabouts", "Where"))
                .form("verdict", """
                        {"type": "text", "id": "Text_1", "text": "**{{personBanner}}**"},
                        {"type": "text", "id": "Text_2",
                         "text": "**Where:** {{whereabouts}}\\n\\n**Not known of anybody:** {{nothing}}"},
                        {"type": "text", "id": "Text_3", "text": "Nobody is told yet."},
                        {"type": "radio", "id": "Field_verdict", "key": "verdict", "label": "What now?",
                         "validate": {"required": true}, "properties": {"keep": "case", "prefill": "never"},
                         "values": [{"label": "Confirm", "value": "confirm"}, {"label": "Keep", "value": "keep"}]},
                        {"type": "textarea", "id": "Field_because", "key": "because", "label": "Why?",
                         "validate": {"required": true, "maxLength": 200},
                         "properties": {"keep": "file", "prefill": "never"}}""");
    }
}
