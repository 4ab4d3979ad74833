package health.baton.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class DrawingTest {
    private static final Map<String, Mark> PLAIN = Map.of();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<b:startEvent id='x'/>                                        | circle | shape",
                "<b:startEvent id='x' isInterrupting='false'/>                 | circle | shape dashed",
                "<b:endEvent id='x'/>                                          | circle | shape thick",
                "<b:boundaryEvent id='x'/>                                     | circle | shape inner",
                "<b:boundaryEvent id='x' cancelActivity='false'/>              | circle | shape dashed inner",
                "<b:endEvent id='x'><b:terminateEventDefinition/></b:endEvent> | circle | sign filled",
                "<b:callActivity id='x'/>                                      | rect   | shape thick",
                "<b:subProcess id='x' triggeredByEvent='true'/>                | rect   | shape dotted",
                "<b:exclusiveGateway id='x'/>                                  | path   | bold",
                "<b:userTask id='x'/>                                          | path   | sign",
                "<b:serviceTask id='x'/>                                       | circle | teeth",
                "<b:sendTask id='x'/>                                          | path   | sign filled",
                "<b:strange id='x'/>                                           | rect   | shape dashed",
            })
    void drawsTheStandardsNotation(String node, String element, String look) {
        assertThat(one(node).svg(PLAIN)).contains("<%s class=\"%s\"".formatted(element, look));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "timer",
                "message",
                "error",
                "escalation",
                "signal",
                "conditional",
                "compensate",
                "link",
                "cancel"
            })
    void everyKindOfEventHasASignOfItsOwn(String kind) {
        String waits = one("<b:startEvent id='x'><b:%sEventDefinition/></b:startEvent>".formatted(kind))
                .svg(PLAIN);
        String other = one("<b:startEvent id='x'><b:otherEventDefinition/></b:startEvent>")
                .svg(PLAIN);

        assertThat(waits)
                .isNotEqualTo(other)
                .isNotEqualTo(one("<b:startEvent id='x'/>").svg(PLAIN));
    }

    @Test
    void drawsFlowsWithArrowDefaultSlashAndCondition() {
        String flow = """
                <b:task id='a' default='f'/><b:task id='c'/>
                <b:sequenceFlow id='f' sourceRef='a' targetRef='c' name='yes'/>
                <b:sequenceFlow id='g' sourceRef='c' targetRef='a'><b:conditionExpression>${x}</b:conditionExpression></b:sequenceFlow>
                """;
        String svg =
                drawing(flow, edge("f") + edge("g") + shape("a") + shape("c")).svg(PLAIN);

        assertThat(svg)
                .contains("<path class=\"flow\" d=\"M0 0L45 0Q50 0 50 5L50 100\"/>")
                .contains("<path class=\"line\"", "<path class=\"head open\"", ">yes</text>");
    }

    @Test
    void speaksToThoseWhoDoNotSee() {
        assertThat(drawing("<b:documentation>Hot tea &amp; milk</b:documentation>", "")
                        .svg(PLAIN))
                .contains("role=\"img\"", "aria-labelledby=\"tea-title tea-desc\"")
                .contains("<title id=\"tea-title\">Make tea</title>")
                .contains("<desc id=\"tea-desc\">Hot tea &amp; milk</desc>")
                .contains("This file holds no diagram");
    }

    @Test
    void marksANodeWithClassBadgeWordsAndLink() {
        Drawing drawing = one("<b:userTask id='x' name='Pour'/>");

        assertThat(drawing.svg(Map.of("x", new Mark("finding", "1, 2", "Has no \"due\" time", "#finding-1"))))
                .contains("role=\"group\"")
                .contains("<g id=\"%s\" class=\"userTask finding\">".formatted(drawing.anchor("x")))
                .contains("<a href=\"#finding-1\" aria-label=\"Has no &quot;due&quot; time\">")
                .contains(">1, 2</text>");
    }

    @Test
    void saysWhatIsOnThePicture() {
        assertThat(drawing("<b:task id='a'/><b:task id='b'/>", shape("a") + "<i:BPMNShape bpmnElement='b'/>")
                        .drawn())
                .containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<i:BPMNShape/>",
                "<i:BPMNShape bpmnElement='nobody'><c:Bounds x='0' y='0' width='1' height='1'/></i:BPMNShape>",
                "<i:BPMNShape bpmnElement='x'><c:Bounds x='left' y='0' width='NaN' height='1'/></i:BPMNShape>",
                "<i:BPMNEdge bpmnElement='x'><w:waypoint x='1' y='1'/></i:BPMNEdge>",
                "<i:BPMNEdge bpmnElement='x'><w:waypoint x='1' y='1'/><w:waypoint x='1' y='1'/></i:BPMNEdge>",
            })
    void leavesOutWhatHasNoPlace(String broken) {
        assertThatCode(() ->
                        drawing("<b:sequenceFlow id='x' name='x'/>", broken).svg(PLAIN))
                .doesNotThrowAnyException();
    }

    @Test
    void wrapsLabelsAndCutsWordsThatAreTooLong() {
        assertThat(Words.wrap("Not answered in a working day", 90, 11))
                .containsExactly("Not answered in a", "working day");
        assertThat(Words.wrap("Pneumonoultramicroscopic", 60, 12))
                .hasSizeGreaterThan(1)
                .allSatisfy(line -> assertThat(Words.width(line, 12)).isLessThanOrEqualTo(60));
        assertThat(Words.wrap("", 60, 12)).containsExactly("");
    }

    private static Drawing one(String node) {
        return drawing(node, shape("x"));
    }

    private static String shape(String id) {
        return "<i:BPMNShape bpmnElement='%s'><c:Bounds x='0' y='0' width='100' height='80'/></i:BPMNShape>"
                .formatted(id);
    }

    private static String edge(String id) {
        return "<i:BPMNEdge bpmnElement='%s'><w:waypoint x='0' y='0'/><w:waypoint x='50' y='0'/><w:waypoint x='50' y='100'/></i:BPMNEdge>"
                .formatted(id);
    }

    private static Drawing drawing(String content, String diagram) {
        return new Drawing("tea", parse("""
                <b:definitions xmlns:b='http://www.omg.org/spec/BPMN/20100524/MODEL' xmlns:i='http://www.omg.org/spec/BPMN/20100524/DI'
                    xmlns:c='http://www.omg.org/spec/DD/20100524/DC' xmlns:w='http://www.omg.org/spec/DD/20100524/DI'>
                  <b:process id='tea' name='Make tea'>%s</b:process>
                  <i:BPMNDiagram><i:BPMNPlane>%s</i:BPMNPlane></i:BPMNDiagram>
                </b:definitions>""".formatted(content, diagram)));
    }

    private static Element parse(String xml) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
