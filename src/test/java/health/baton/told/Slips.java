package health.baton.told;

import health.baton.testing.SmallForm;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** A small pathway, of its own for each test: the crew starts it, and it waits for what call handlers may be told. */
final class Slips {
    static final String STARTER = "crew-leicester";
    static final String EVENT = "Answered";
    static final String AFTERWARDS = "Look at the answer";

    final String key = "slips-" + UUID.randomUUID();

    Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("processes/%1$s/%1$s.bpmn".formatted(key), utf8("""
                <?xml version="1.0" encoding="UTF-8"?>
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="slips">
                  <bpmn:process id="%1$s" name="Slips" isExecutable="true" camunda:historyTimeToLive="P1D">
                    <bpmn:extensionElements><camunda:properties>
                      <camunda:property name="startableBy" value="crew" />
                    </camunda:properties></bpmn:extensionElements>
                    <bpmn:startEvent id="startEvent_asked" name="Asked" camunda:formRef="%1$s-start"
                        camunda:formRefBinding="deployment" />
                    <bpmn:sequenceFlow id="flow_1" sourceRef="startEvent_asked" targetRef="userTask_wait" />
                    <bpmn:userTask id="userTask_wait" name="Wait" camunda:candidateGroups="crew-leicester" />
                    <bpmn:boundaryEvent id="event_answered" name="%2$s" attachedToRef="userTask_wait">
                      <bpmn:extensionElements><camunda:properties>
                        <camunda:property name="form" value="%1$s-answer" />
                        <camunda:property name="offeredTo" value="person,call-handler" />
                      </camunda:properties></bpmn:extensionElements>
                      <bpmn:messageEventDefinition messageRef="message_answered" />
                    </bpmn:boundaryEvent>
                    <bpmn:sequenceFlow id="flow_2" sourceRef="event_answered" targetRef="userTask_look" />
                    <bpmn:userTask id="userTask_look" name="%3$s" camunda:candidateGroups="crew-leicester" />
                  </bpmn:process>
                  <bpmn:message id="message_answered" name="%1$s.answered" />
                </bpmn:definitions>
                """.formatted(key, EVENT, AFTERWARDS)));
        form(files, "start", text("familyName", "Family name") + "," + text("birthDate", "Born on"));
        form(files, "answer", """
                {"type": "text", "id": "Text_1", "text": "Read it back to them."},
                {"type": "text", "id": "Text_2", "text": "Their letter speaks of {{familyName}}."},""" + text("said", "What did they say?"));
        return files;
    }

    private static String text(String key, String label) {
        return """
                {"type": "textfield", "id": "Field_%1$s", "key": "%1$s", "label": "%2$s",
                 "validate": {"required": true, "maxLength": 40}, "properties": {"keep": "file"}}""".formatted(key, label);
    }

    private void form(Map<String, byte[]> files, String name, String components) {
        files.put(SmallForm.path(key, name), SmallForm.of(key, name, components));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
