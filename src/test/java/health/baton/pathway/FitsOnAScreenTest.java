package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FitsOnAScreenTest {
    private final ModelRule rule = new FitsOnAScreen();

    @Test
    void acceptsADiagramThatFillsTheScreen() {
        assertThat(new Sketch().task("Pour", 100, 100).task("Drink", 2400, 1200).findings(rule))
                .isEmpty();
    }

    @Test
    void findsADiagramThatMustBeScrolled() {
        assertThat(new Sketch().task("Pour", 0, 0).task("Drink", 2400, 0).findings(rule))
                .containsExactly("processes/tea/tea.bpmn: 'Make tea': the diagram is 2500 x 80 pixels, more than 2400 x"
                        + " 1180. Draw it closer, or move a part of it into a block in processes/shared and call that"
                        + " (fits-on-a-screen)");
    }
}
