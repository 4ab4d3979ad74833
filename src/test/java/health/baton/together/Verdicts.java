package health.baton.together;

import health.baton.testing.SmallForm;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** A small pathway of the geriatricians, of its own for each test, whose one task may be answered for many at once. */
final class Verdicts {
    static final String TEAM = "geriatrician-leicester";
    static final String TASK = "Confirm, or keep";

    final String key = "verdicts-" + UUID.randomUUID();

    Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("processes/%1$s/%1$s.bpmn".formatted(key), utf8("""
                <?xml version="1.0" encoding="UTF-8"?>
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="verdicts">
                  <bpmn:process id="%1$s" name="Verdicts" isExecutable="true" camunda:historyTimeToLive="P1D">
                    <bpmn:extensionElements><camunda:properties>
                      <camunda:property name="startableBy" value="geriatrician" />
                    </camunda:properties></bpmn:extensionElements>
                    <bpmn:startEvent id="startEvent_asked" name="Asked" camunda:formRef="%1$s-start"
                        camunda:formRefBinding="deployment" />
                    <bpmn:sequenceFlow id="flow_1" sourceRef="startEvent_asked" targetRef="userTask_verdict" />
                    <bpmn:userTask id="userTask_verdict" name="%2$s" camunda:candidateGroups="geriatrician-leicester"
                        camunda:formRef="%1$s-verdict" camunda:formRefBinding="deployment">
                      <bpmn:extensionElements><camunda:properties>
                        <camunda:property name="role" value="geriatrician" />
                        <camunda:property name="manyAtOnce" value="yes" />
                      </camunda:properties></bpmn:extensionElements></bpmn:userTask>
                    <bpmn:sequenceFlow id="flow_2" sourceRef="userTask_verdict" targetRef="endEvent_done" />
                    <bpmn:endEvent id="endEvent_done" name="Done" />
                  </bpmn:process>
                </bpmn:definitions>
                """.formatted(key, TASK)));
        form(files, "start", """
                {"type": "textfield", "id": "Field_where", "key": "whereabouts", "label": "Where",
                 "validate": {"required": true, "maxLength": 100}, "properties": {"keep": "file"}}""");
        form(files, "verdict", """
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
        return files;
    }

    private void form(Map<String, byte[]> files, String name, String components) {
        files.put(SmallForm.path(key, name), SmallForm.of(key, name, components));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
