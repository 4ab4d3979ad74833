package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OrthogonalFlowsTest {
    private final ModelRule rule = new OrthogonalFlows();

    @Test
    void acceptsLevelAndUprightPiecesAndAPixelOfDifference() {
        assertThat(new Sketch()
                        .task("Pour", 0, 0)
                        .task("Drink", 300, 200)
                        .flow("userTask_pour", "userTask_drink", 100, 40, 200, 41, 200, 240, 300, 240)
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void findsASlantingPiece() {
        assertThat(new Sketch()
                        .task("Pour", 0, 0)
                        .task("Drink", 300, 200)
                        .flow("userTask_pour", "userTask_drink", 100, 40, 300, 240)
                        .findings(rule))
                .containsExactly("processes/tea/tea.bpmn: 'flow_userTask_pour_userTask_drink': the flow from 'Pour' to"
                        + " 'Drink' slants. Select it and drag its corners until each piece is level or upright, or lay"
                        + " it out anew (orthogonal-flows)");
    }
}
