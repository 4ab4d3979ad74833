package health.baton.pathway;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Parts of miniature models and forms. */
final class Draw {
    /** Two capabilities: one pours tea or does not, one tells people, one tells the GP. */
    static final CapabilityPromises PROMISES = capability -> switch (capability) {
        case "pour" ->
            new CapabilityPromises.Promise(
                    Map.of("poured", Value.oneOf(Set.of("true", "false")), "cup", Value.ANY.orNothing()),
                    List.of(),
                    false,
                    false);
        case "remind" -> new CapabilityPromises.Promise(Map.of(), List.of(), true, false);
        case "tellGp" -> new CapabilityPromises.Promise(Map.of(), List.of(), false, true);
        default -> CapabilityPromises.Promise.NONE;
    };

    static final DataFlows FLOWS = new DataFlows(PROMISES);

    private Draw() {}

    static String start(String form) {
        return "<bpmn:startEvent id='startEvent_thirsty' name='Thirsty' camunda:formRef='%s' />".formatted(form);
    }

    static String user(String id, String name, String attributes) {
        return "<bpmn:userTask id='%s' name='%s' %s />".formatted(id, name, attributes);
    }

    static String service(String id, String name, String capability, String parameters) {
        return """
                <bpmn:serviceTask id='%s' name='%s' camunda:delegateExpression='${%s}'><bpmn:extensionElements>
                  <camunda:inputOutput>%s</camunda:inputOutput></bpmn:extensionElements></bpmn:serviceTask>
                """.formatted(id, name, capability, parameters);
    }

    static String output(String name, String value) {
        return "<camunda:outputParameter name='%s'>%s</camunda:outputParameter>".formatted(name, value);
    }

    static String gateway(String id, String name, String attributes) {
        return "<bpmn:exclusiveGateway id='%s' name='%s' %s />".formatted(id, name, attributes);
    }

    static String end(String id, String name, String properties) {
        return "<bpmn:endEvent id='%s' name='%s'>%s</bpmn:endEvent>".formatted(id, name, properties);
    }

    static String property(String name, String value) {
        return """
                <bpmn:extensionElements><camunda:properties><camunda:property name='%s' value='%s' />
                </camunda:properties></bpmn:extensionElements>
                """.formatted(name, value);
    }

    /** A flow that is always taken. */
    static String flow(String from, String to) {
        return "<bpmn:sequenceFlow id='flow_%1$s_%2$s' sourceRef='%1$s' targetRef='%2$s' />".formatted(from, to);
    }

    /** A flow with the label and, unless blank, the condition. */
    static String flow(String from, String to, String label, String condition) {
        return """
                <bpmn:sequenceFlow id='flow_%s' name='%s' sourceRef='%s' targetRef='%s'>%s</bpmn:sequenceFlow>
                """.formatted(
                        label,
                        label,
                        from,
                        to,
                        condition.isBlank()
                                ? ""
                                : "<bpmn:conditionExpression>${%s}</bpmn:conditionExpression>".formatted(condition));
    }

    static String timer(String host, String id, String name, boolean interrupts, String time) {
        return """
                <bpmn:boundaryEvent id='%s' name='%s' attachedToRef='%s' cancelActivity='%s'>
                  <bpmn:timerEventDefinition>%s</bpmn:timerEventDefinition>
                </bpmn:boundaryEvent>
                """.formatted(id, name, host, interrupts, time);
    }

    static String cycle(String time) {
        return "<bpmn:timeCycle>%s</bpmn:timeCycle>".formatted(time);
    }

    /** A form with these components. */
    static String form(String id, String... components) {
        return "{\"id\":\"%s\",\"components\":[%s]}".formatted(id, String.join(",", components));
    }

    /** A required question that the case keeps, with these options. */
    static String radio(String key, String label, String... options) {
        return radio(key, label, "case", true, "", options);
    }

    static String radio(String key, String label, String keep, boolean required, String hide, String... options) {
        StringBuilder values = new StringBuilder();
        for (String option : options) {
            values.append(values.isEmpty() ? "" : ",")
                    .append("{\"label\":\"%1$s\",\"value\":\"%1$s\"}".formatted(option));
        }
        return """
                {"type":"radio","key":"%s","label":"%s","values":[%s],"validate":{"required":%s},"properties":{"keep":"%s"}%s}
                """.formatted(
                key,
                label,
                values,
                required,
                keep,
                hide.isEmpty() ? "" : ",\"conditional\":{\"hide\":\"%s\"}".formatted(hide.replace("\"", "\\\"")));
    }
}
