package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DrawnTest {
    private static final String PROCESS = """
            <bpmn:process id="tea">
              <bpmn:userTask id="userTask_drink" name="Drink tea" />
              <bpmn:sequenceFlow id="flow_drunk" sourceRef="userTask_drink" targetRef="userTask_drink" />
            </bpmn:process>
            """;

    private final ModelRule rule = new Drawn();

    @Test
    void acceptsADiagramWithEveryNodeAndFlow() {
        assertThat(of("""
                        <bpmndi:BPMNDiagram><bpmndi:BPMNPlane>
                          <bpmndi:BPMNShape bpmnElement="userTask_drink"><dc:Bounds x="0" y="0" width="100" height="80" /></bpmndi:BPMNShape>
                          <bpmndi:BPMNEdge bpmnElement="flow_drunk"><di:waypoint x="100" y="40" /><di:waypoint x="0" y="40" /></bpmndi:BPMNEdge>
                        </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
                        """)).isEmpty();
    }

    @Test
    void findsWhatIsOnlyInTheFile() {
        assertThat(of("<bpmndi:BPMNEdge bpmnElement='flow_drunk'><di:waypoint x='100' y='40' /></bpmndi:BPMNEdge>"))
                .containsExactly(
                        "processes/tea/tea.bpmn: 'Drink tea': is not on the diagram. Draw it, or take it out of the"
                                + " file (drawn)",
                        "processes/tea/tea.bpmn: 'flow_drunk': the flow from 'userTask_drink' to 'userTask_drink' is"
                                + " not on the diagram. Draw it, or take it out of the file (drawn)");
    }

    @Test
    void findsALaneThatIsNotDrawnAndAShapeOfNothing() {
        assertThat(new Sketch()
                        .part("<bpmn:laneSet id='laneSet_tea'><bpmn:lane id='lane_host' name='Host' /></bpmn:laneSet>")
                        .shape("userTask_deleted", 0, 0, 100, 80)
                        .findings(rule))
                .containsExactly(
                        "processes/tea/tea.bpmn: 'Host': is not on the diagram. Draw it, or take it out of the file"
                                + " (drawn)",
                        "processes/tea/tea.bpmn: 'userTask_deleted': is on the diagram but not in the model. Delete it"
                                + " from the diagram, and draw it again if it is meant (drawn)");
    }

    private List<String> of(String diagram) {
        return Miniature.file("processes/tea/tea.bpmn", Miniature.definitions(PROCESS + diagram))
                .findings(rule);
    }
}
