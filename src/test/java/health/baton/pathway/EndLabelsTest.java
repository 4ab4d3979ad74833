package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EndLabelsTest {
    private static final String PLACE = "processes/tea/tea.bpmn: ";

    private final ModelRule rule = new EndLabels();

    @Test
    void acceptsOutcomesAlsoTheSameOneTwice() {
        assertThat(Miniature.pathway(end("Drunk", "drunk") + end("Drunk", "drunk") + end("Spilt", "spilt"))
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void findsAnEndThatOnlySaysThatItIsOne() {
        assertThat(Miniature.pathway("<bpmn:endEvent id='endEvent_end' name='End' />")
                        .findings(rule))
                .containsExactly(PLACE + "'End': only says that it is an end. Write the outcome on it, e.g. 'Kept at"
                        + " home' (end-labels)");
    }

    @Test
    void findsOneLabelForTwoOutcomes() {
        assertThat(Miniature.pathway(end("Done", "drunk") + end("Done", "spilt"))
                        .findings(rule))
                .containsExactly(PLACE + "'Done': is the label of the outcome 'drunk' and of 'spilt'. Write on each end"
                        + " what is different (end-labels)");
    }

    private static String end(String label, String outcome) {
        return """
                <bpmn:endEvent id="endEvent_%2$s" name="%1$s">
                  <bpmn:extensionElements>
                    <camunda:properties><camunda:property name="outcome" value="%2$s" /></camunda:properties>
                  </bpmn:extensionElements>
                </bpmn:endEvent>
                """.formatted(label, outcome);
    }
}
