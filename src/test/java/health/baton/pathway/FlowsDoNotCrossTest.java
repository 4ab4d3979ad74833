package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FlowsDoNotCrossTest {
    private final ModelRule rule = new FlowsDoNotCross();

    @Test
    void acceptsFlowsThatTurnPartOrComeTogether() {
        assertThat(new Sketch()
                        .task("Pour", 0, 0)
                        .task("Stir", 200, 0)
                        .task("Drink", 400, 0)
                        .task("Bake", 0, 200)
                        .flow("userTask_pour", "userTask_drink", 50, 80, 50, 120, 450, 120, 450, 80)
                        .flow("userTask_stir", "userTask_drink", 250, 80, 250, 120, 450, 120, 450, 80)
                        .flow("userTask_pour", "userTask_bake", 50, 80, 50, 140, 50, 200)
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void findsTwoFlowsOfWhichOneGoesOverTheOther() {
        assertThat(crossing(150, 0, 150, 300))
                .containsExactly(
                        "processes/tea/tea.bpmn: 'flow_userTask_pour_userTask_drink': the flow from 'Pour' to 'Drink'"
                                + " crosses the flow from 'Bake' to 'Eat'. Drag one of the two lines around the other, or move"
                                + " the shapes. Where they must meet however you draw them, draw the reminder a second time,"
                                + " beside the task that it chases (flows-do-not-cross)");
    }

    @Test
    void findsACrossingAtAPointOfTheLineThatIsNoCorner() {
        assertThat(crossing(150, 0, 150, 140, 150, 300)).hasSize(1);
    }

    private List<String> crossing(int... way) {
        return new Sketch()
                .task("Pour", 0, 100)
                .task("Drink", 200, 100)
                .task("Bake", 100, -80)
                .task("Eat", 100, 300)
                .flow("userTask_pour", "userTask_drink", 100, 140, 200, 140)
                .flow("userTask_bake", "userTask_eat", way)
                .findings(rule);
    }
}
