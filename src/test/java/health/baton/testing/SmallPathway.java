package health.baton.testing;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** A small pathway that a test makes for itself, under a key of its own; what is written says {@code {key}} for it. */
public final class SmallPathway {
    public final String key;
    private final String name;
    private final String role;
    private final Map<String, byte[]> files = new TreeMap<>();

    /** @param role whose teams begin a case */
    public SmallPathway(String name, String role) {
        this.key = name.toLowerCase(Locale.ROOT).replace(' ', '-') + "-" + UUID.randomUUID();
        this.name = name;
        this.role = role;
    }

    /**
     * What is drawn.
     *
     * @param process what follows on {@code startEvent_asked}, whose form is {@code start}
     * @param beside what stands beside the process, e.g. its messages
     */
    public SmallPathway model(String process, String beside) {
        return bpmn("processes/{key}/{key}.bpmn", key, """
                <bpmn:startEvent id="startEvent_asked" name="Asked" camunda:formRef="{key}-start"
                    camunda:formRefBinding="deployment" />
                """ + process, beside);
    }

    public SmallPathway model(String process) {
        return model(process, "");
    }

    /** A block that it calls as {@code {key}-name}. */
    public SmallPathway block(String called, String process) {
        String id = key + "-" + called;
        return bpmn("processes/shared/%1$s/%1$s.bpmn".formatted(id), id, process, "");
    }

    /** @param components as in the file, with commas between */
    public SmallPathway form(String called, String components) {
        return file("forms/{key}/%s.form".formatted(called), """
                {"id": "{key}-%s", "type": "default", "schemaVersion": 16, "executionPlatform": "Camunda Platform",
                 "executionPlatformVersion": "7.24.0", "components": [%s]}
                """.formatted(called, components));
    }

    /** A question for a few words, which have to be given and stay in the case file. */
    public static String text(String field, String label) {
        return """
                {"type": "textfield", "id": "Field_%1$s", "key": "%1$s", "label": "%2$s",
                 "validate": {"required": true, "maxLength": 40}, "properties": {"keep": "file"}}""".formatted(field, label);
    }

    /** With other words in what is drawn: another version. */
    public SmallPathway replace(String words, String by) {
        files.replaceAll((path, content) -> path.endsWith(".bpmn")
                ? utf8(new String(content, StandardCharsets.UTF_8).replace(words, by))
                : content);
        return this;
    }

    public Map<String, byte[]> files() {
        return new TreeMap<>(files);
    }

    private SmallPathway bpmn(String path, String id, String process, String beside) {
        return file(path, """
                <?xml version="1.0" encoding="UTF-8"?>
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="small">
                  <bpmn:process id="%s" name="%s" isExecutable="true" camunda:historyTimeToLive="P1D">
                    <bpmn:extensionElements><camunda:properties>
                      <camunda:property name="startableBy" value="%s" />
                    </camunda:properties></bpmn:extensionElements>
                    %s
                  </bpmn:process>
                  %s
                </bpmn:definitions>
                """.formatted(id, name, role, process, beside));
    }

    private SmallPathway file(String path, String content) {
        files.put(path.replace("{key}", key), utf8(content.replace("{key}", key)));
        return this;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
