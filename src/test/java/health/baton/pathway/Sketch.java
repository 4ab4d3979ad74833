package health.baton.pathway;

import java.util.List;

/** A small drawn model, for the tests of rules about drawings: the pathway {@code tea}. */
final class Sketch {
    private final StringBuilder parts = new StringBuilder();
    private final StringBuilder drawn = new StringBuilder();

    Sketch start(int x, int y) {
        return node("startEvent", "startEvent_thirsty", "Thirsty", x, y, 36, 36);
    }

    Sketch task(String name, int x, int y) {
        return node("userTask", "userTask_" + name.toLowerCase(java.util.Locale.ROOT), name, x, y, 100, 80);
    }

    Sketch gateway(String name, int x, int y) {
        return node("exclusiveGateway", "gateway_" + name, name, x, y, 50, 50);
    }

    Sketch timer(String name, String host, int x, int y) {
        parts.append("<bpmn:boundaryEvent id='event_%s' name='%s' attachedToRef='%s' />"
                .formatted(name.toLowerCase(java.util.Locale.ROOT), name, host));
        return shape("event_" + name.toLowerCase(java.util.Locale.ROOT), x, y, 36, 36);
    }

    Sketch node(String type, String id, String name, int x, int y, int width, int height) {
        parts.append("<bpmn:%s id='%s' name='%s' />".formatted(type, id, name));
        return shape(id, x, y, width, height);
    }

    /** A part in BPMN's own words, not yet drawn. */
    Sketch part(String bpmn) {
        parts.append(bpmn);
        return this;
    }

    Sketch shape(String id, int x, int y, int width, int height) {
        drawn.append(
                "<bpmndi:BPMNShape bpmnElement='%s'>%s</bpmndi:BPMNShape>".formatted(id, bounds(x, y, width, height)));
        return this;
    }

    /** Of the shape drawn last. */
    Sketch label(int x, int y, int width, int height) {
        int end = drawn.lastIndexOf("</bpmndi:");
        drawn.insert(end, "<bpmndi:BPMNLabel>%s</bpmndi:BPMNLabel>".formatted(bounds(x, y, width, height)));
        return this;
    }

    /** Points as x, y, x, y … */
    Sketch flow(String source, String target, int... way) {
        String id = "flow_%s_%s".formatted(source, target);
        parts.append("<bpmn:sequenceFlow id='%s' sourceRef='%s' targetRef='%s' />".formatted(id, source, target));
        drawn.append("<bpmndi:BPMNEdge bpmnElement='%s'>".formatted(id));
        for (int i = 0; i < way.length; i += 2) {
            drawn.append("<di:waypoint x='%d' y='%d' />".formatted(way[i], way[i + 1]));
        }
        drawn.append("</bpmndi:BPMNEdge>");
        return this;
    }

    List<String> findings(ModelRule rule) {
        return Miniature.file(
                        "processes/tea/tea.bpmn",
                        Miniature.definitions(
                                "<bpmn:process id='tea' name='Make tea'>%s</bpmn:process>".formatted(parts)
                                        + "<bpmndi:BPMNDiagram><bpmndi:BPMNPlane>%s</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>"
                                                .formatted(drawn)))
                .findings(rule);
    }

    private static String bounds(int x, int y, int width, int height) {
        return "<dc:Bounds x='%d' y='%d' width='%d' height='%d' />".formatted(x, y, width, height);
    }
}
