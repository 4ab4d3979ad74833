package health.baton.engine;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** A small pathway: a start with a form, two tasks of the crew, an end. */
final class Example {
    static final String KEY = "example";
    static final String TEAM = "crew-leicester";
    static final String FORM = "forms/example/first.form";
    static final String LETTER = "processes/example/letters/note.md";

    private Example() {}

    static Map<String, byte[]> folder() {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("processes/example/example.bpmn", utf8(process(KEY, """
                <bpmn:startEvent id="startEvent_asked" name="Asked" camunda:formRef="example-start"
                    camunda:formRefBinding="deployment"><bpmn:outgoing>flow_1</bpmn:outgoing></bpmn:startEvent>
                <bpmn:sequenceFlow id="flow_1" sourceRef="startEvent_asked" targetRef="userTask_first" />
                <bpmn:userTask id="userTask_first" name="First" camunda:candidateGroups="crew-leicester"
                    camunda:formRef="example-first" camunda:formRefBinding="deployment" />
                <bpmn:sequenceFlow id="flow_2" sourceRef="userTask_first" targetRef="userTask_second" />
                <bpmn:userTask id="userTask_second" name="Second" camunda:candidateGroups="crew-leicester" />
                <bpmn:sequenceFlow id="flow_3" sourceRef="userTask_second" targetRef="endEvent_done" />
                <bpmn:endEvent id="endEvent_done" name="Done" />
                """)));
        files.put("forms/example/start.form", form("example-start", "whereabouts", "Where"));
        files.put(FORM, form("example-first", "finding", "What was found"));
        files.put(LETTER, utf8("# Note\n"));
        return files;
    }

    /** A process that people of the crew may start. */
    static String process(String key, String content) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="example">
                  <bpmn:process id="%s" name="Example" isExecutable="true" camunda:historyTimeToLive="P1D">
                    <bpmn:extensionElements><camunda:properties>
                      <camunda:property name="startableBy" value="crew" />
                    </camunda:properties></bpmn:extensionElements>
                    %s
                  </bpmn:process>
                  <bpmn:error id="error_x" name="X" errorCode="x" />
                </bpmn:definitions>
                """.formatted(key, content);
    }

    /** Asks for a text, which stays in the case file, and for a choice, which becomes a variable. */
    static byte[] form(String id, String key, String label) {
        return utf8("""
                {"id": "%s", "type": "default", "schemaVersion": 16, "executionPlatform": "Camunda Platform",
                 "executionPlatformVersion": "7.24.0", "components": [
                  {"type": "textfield", "id": "Field_text", "key": "%s", "label": "%s",
                   "validate": {"required": true, "maxLength": 40}, "properties": {"keep": "file"}},
                  {"type": "radio", "id": "Field_choice", "key": "choice", "label": "Choice",
                   "values": [{"label": "Stay", "value": "stay"}, {"label": "Go", "value": "go"}],
                   "properties": {"keep": "case"}}]}
                """.formatted(id, key, label));
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
