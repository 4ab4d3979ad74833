package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FlowsKeepClearTest {
    private static final String PLACE = "processes/tea/tea.bpmn: 'flow_userTask_pour_userTask_drink': ";

    private final ModelRule rule = new FlowsKeepClear();

    @Test
    void acceptsFlowsAroundShapesAndFlowsThatComeTogether() {
        assertThat(new Sketch()
                        .task("Pour", 0, 0)
                        .task("Stir", 200, 0)
                        .task("Drink", 400, 0)
                        .label(600, 0, 50, 14)
                        .flow("userTask_pour", "userTask_drink", 50, 80, 50, 120, 450, 120, 450, 80)
                        .flow("userTask_stir", "userTask_drink", 250, 80, 250, 120, 450, 120, 450, 80)
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void acceptsAFlowInsideItsOwnFrame() {
        assertThat(new Sketch()
                        .part("<bpmn:subProcess id='subProcess_break' name='Break'><bpmn:userTask id='a' name='A' />"
                                + "<bpmn:userTask id='b' name='B' /></bpmn:subProcess>")
                        .shape("subProcess_break", 0, 0, 500, 200)
                        .shape("a", 50, 50, 100, 80)
                        .shape("b", 300, 50, 100, 80)
                        .flow("a", "b", 150, 90, 300, 90)
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void findsAFlowThroughAShapeAndThroughWords() {
        assertThat(new Sketch()
                        .task("Pour", 0, 0)
                        .task("Stir", 200, 0)
                        .label(300, 20, 50, 30)
                        .task("Drink", 400, 0)
                        .flow("userTask_pour", "userTask_drink", 100, 40, 400, 40)
                        .findings(rule))
                .containsExactly(
                        PLACE + "the flow from 'Pour' to 'Drink' runs through 'Stir'. Drag the line around the shape"
                                + " (flows-keep-clear)",
                        PLACE + "the flow from 'Pour' to 'Drink' runs through the label 'Stir'. Drag the label or the"
                                + " line aside (flows-keep-clear)");
    }

    @Test
    void findsAFlowThatCrossesTheNodeAtWhichItBegins() {
        assertThat(new Sketch()
                        .task("Pour", 0, 0)
                        .task("Drink", 400, 0)
                        .flow("userTask_pour", "userTask_drink", 0, 40, 400, 40)
                        .findings(rule))
                .containsExactly(PLACE + "the flow from 'Pour' to 'Drink' runs through 'Pour'. Drag the line around the"
                        + " shape (flows-keep-clear)");
    }

    @Test
    void findsTwoFlowsOnOneLine() {
        assertThat(new Sketch()
                        .task("Pour", 0, 0)
                        .task("Drink", 400, 0)
                        .task("Bake", 200, 200)
                        .task("Eat", 600, 200)
                        .flow("userTask_pour", "userTask_drink", 50, 80, 50, 120, 450, 120, 450, 80)
                        .flow("userTask_bake", "userTask_eat", 250, 200, 250, 120, 650, 120, 650, 200)
                        .findings(rule))
                .containsExactly(
                        PLACE + "the flow from 'Pour' to 'Drink' runs on the flow from 'Bake' to 'Eat'. Drag one"
                                + " of the two lines aside, so that each can be followed (flows-keep-clear)");
    }
}
