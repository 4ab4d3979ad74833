package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TaskLabelsTest {
    private static final String PLACE = "processes/tea/tea.bpmn: ";

    private final ModelRule rule = new TaskLabels();

    @Test
    void acceptsAVerbAndAnObjectAndLeavesOtherNodesAlone() {
        assertThat(Miniature.pathway(
                                "<bpmn:userTask id='x' name='Drink tea' /><bpmn:endEvent id='y' name='drunk.' /><bpmn:userTask id='z' />")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void findsOneWordASmallLetterAndAFullStop() {
        assertThat(Miniature.pathway(
                                "<bpmn:userTask id='x' name='Tea' /><bpmn:serviceTask id='y' name='pour tea' /><bpmn:sendTask id='z' name='Call everybody.' />")
                        .findings(rule))
                .containsExactly(
                        PLACE + "'Tea': its label is one word. Write on the diagram a verb and what it is done to, e.g."
                                + " 'Ring the crew' (task-labels)",
                        PLACE
                                + "'pour tea': its label begins with a small letter. Begin the label with a capital letter"
                                + " (task-labels)",
                        PLACE + "'Call everybody.': its label ends with a full stop. Take the full stop off the label"
                                + " (task-labels)");
    }
}
