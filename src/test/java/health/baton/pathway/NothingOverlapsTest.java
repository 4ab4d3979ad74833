package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NothingOverlapsTest {
    private static final String PLACE = "processes/tea/tea.bpmn: ";

    private final ModelRule rule = new NothingOverlaps();

    @Test
    void acceptsShapesSideBySideATimerOnItsTaskAndALabelAtTheCornerOfADiamond() {
        assertThat(new Sketch()
                        .task("Pour", 0, 0)
                        .task("Drink", 100, 0)
                        .timer("Late", "userTask_drink", 132, 62)
                        .gateway("milk", 300, 0)
                        .label(270, -8, 38, 14)
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void findsShapesOnOneAnother() {
        assertThat(new Sketch().task("Pour", 0, 0).task("Drink", 90, 0).findings(rule))
                .containsExactly(PLACE + "'Pour': lies on 'Drink'. Drag the two apart (nothing-overlaps)");
    }

    @Test
    void findsATimerOnSomebodyElsesTask() {
        assertThat(new Sketch()
                        .task("Pour", 0, 0)
                        .task("Drink", 110, 0)
                        .timer("Late", "userTask_drink", 92, 20)
                        .findings(rule))
                .containsExactly(PLACE + "'Pour': lies on 'Late'. Drag the two apart (nothing-overlaps)");
    }

    @Test
    void findsWhatStandsOutsideItsFrame() {
        assertThat(new Sketch()
                        .part(
                                "<bpmn:subProcess id='subProcess_break' name='Break'><bpmn:userTask id='a' name='Rest' /></bpmn:subProcess>")
                        .shape("subProcess_break", 0, 0, 300, 200)
                        .shape("a", 250, 50, 100, 80)
                        .findings(rule))
                .containsExactly(
                        PLACE + "'Rest': is part of 'Break' but does not stand inside it. Drag it in, or make the"
                                + " frame larger (nothing-overlaps)");
    }

    @Test
    void findsLabelsOnShapesAndOnOtherLabels() {
        assertThat(new Sketch()
                        .task("Pour", 0, 0)
                        .gateway("milk", 300, 0)
                        .label(60, 30, 60, 14)
                        .gateway("sugar", 400, 0)
                        .label(110, 30, 60, 14)
                        .findings(rule))
                .containsExactly(
                        PLACE + "'milk': its label lies on the label 'sugar'. Drag the two labels apart"
                                + " (nothing-overlaps)",
                        PLACE + "'milk': its label lies on 'Pour'. Drag the label beside the shape (nothing-overlaps)");
    }
}
