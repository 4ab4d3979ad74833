package health.baton.version;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** A small pathway of the crew, of its own for each test: ask, look into it in a block, write down; with a clock on the first. */
final class Round {
    static final String TEAM = "crew-leicester";

    final String key = "round-" + UUID.randomUUID();
    private final Map<String, byte[]> files = new TreeMap<>();

    Round() {
        model("""
                <bpmn:startEvent id="startEvent_asked" name="Asked" camunda:formRef="%1$s-start"
                    camunda:formRefBinding="deployment" />
                <bpmn:sequenceFlow id="flow_1" sourceRef="startEvent_asked" targetRef="userTask_ask" />
                <bpmn:userTask id="userTask_ask" name="Ask again" camunda:candidateGroups="crew-leicester" />
                <bpmn:boundaryEvent id="event_late" name="Not asked in an hour" attachedToRef="userTask_ask"
                    cancelActivity="false"><bpmn:timerEventDefinition>
                      <bpmn:timeDuration xsi:type="bpmn:tFormalExpression">PT1H</bpmn:timeDuration>
                    </bpmn:timerEventDefinition></bpmn:boundaryEvent>
                <bpmn:sequenceFlow id="flow_2" sourceRef="userTask_ask" targetRef="callActivity_look" />
                <bpmn:callActivity id="callActivity_look" name="Look into it" calledElement="%1$s-block"
                    camunda:calledElementBinding="deployment"><bpmn:extensionElements>
                      <camunda:in businessKey="#{execution.processBusinessKey}" />
                    </bpmn:extensionElements></bpmn:callActivity>
                <bpmn:sequenceFlow id="flow_3" sourceRef="callActivity_look" targetRef="userTask_write" />
                <bpmn:userTask id="userTask_write" name="Write it down" camunda:candidateGroups="crew-leicester" />
                <bpmn:sequenceFlow id="flow_4" sourceRef="userTask_write" targetRef="endEvent_done" />
                <bpmn:endEvent id="endEvent_done" name="Done"><bpmn:extensionElements><camunda:properties>
                  <camunda:property name="outcome" value="done" /></camunda:properties></bpmn:extensionElements>
                </bpmn:endEvent>
                """.formatted(key));
        block("userTask_inside");
        files.put("forms/%s/start.form".formatted(key), utf8("""
                {"id": "%s-start", "type": "default", "schemaVersion": 16, "executionPlatform": "Camunda Platform",
                 "executionPlatformVersion": "7.24.0", "components": [
                  {"type": "textfield", "id": "Field_where", "key": "whereabouts", "label": "Where",
                   "validate": {"required": true}, "properties": {"keep": "file"}}]}
                """.formatted(key)));
    }

    Map<String, byte[]> files() {
        return new TreeMap<>(files);
    }

    /** With other words in the model: another version. */
    Round replace(String words, String by) {
        files.replaceAll((path, content) -> path.endsWith(".bpmn")
                ? utf8(new String(content, StandardCharsets.UTF_8).replace(words, by))
                : content);
        return this;
    }

    private void model(String content) {
        files.put("processes/%1$s/%1$s.bpmn".formatted(key), utf8(process(key, content)));
    }

    private void block(String task) {
        String name = key + "-block";
        files.put("processes/shared/%1$s/%1$s.bpmn".formatted(name), utf8(process(name, """
                <bpmn:startEvent id="startEvent_inside" name="Begun" />
                <bpmn:sequenceFlow id="flow_5" sourceRef="startEvent_inside" targetRef="%1$s" />
                <bpmn:userTask id="%1$s" name="Look inside" camunda:candidateGroups="crew-leicester" />
                <bpmn:sequenceFlow id="flow_6" sourceRef="%1$s" targetRef="endEvent_inside" />
                <bpmn:endEvent id="endEvent_inside" name="Seen" />
                """.formatted(task))));
    }

    private static String process(String key, String content) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="round">
                  <bpmn:process id="%s" name="Round" isExecutable="true" camunda:historyTimeToLive="P1D">
                    <bpmn:extensionElements><camunda:properties>
                      <camunda:property name="startableBy" value="crew" />
                    </camunda:properties></bpmn:extensionElements>
                    %s
                  </bpmn:process>
                </bpmn:definitions>
                """.formatted(key, content);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
