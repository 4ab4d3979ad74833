package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutwardEffectsRetriedTest {
    private static final String PLACE = "processes/tea/tea.bpmn: 'Send tea': ";

    private final ModelRule rule = new OutwardEffectsRetried();

    @ParameterizedTest
    @ValueSource(strings = {"R5/PT10S", "R2/P1DT2H", "PT10S,PT1M,PT5M"})
    void acceptsStepsThatAreTriedAgain(String cycle) {
        assertThat(task("", cycle, "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"R0/PT10S", "R1/PT10S", "R/PT10S", "R5/10S", "R5/P", "PT10S", "often"})
    void findsACycleThatDoesNotTryAgain(String cycle) {
        assertThat(task("", cycle, ""))
                .containsExactly(PLACE
                        + "is not tried again by '%s'. Set 'Retry time cycle' to how often and how far apart,"
                                .formatted(cycle)
                        + " e.g. R5/PT10S, or to the waits one after the other, e.g. PT10S,PT1M,PT5M"
                        + " (outward-effects-retried)");
    }

    @Test
    void findsAStepThatMayRunBesideAnotherOfItsCase() {
        assertThat(task("camunda:exclusive='false'", "R5/PT10S", ""))
                .containsExactly(PLACE + "may run at the same time as another step of the same case. Tick 'Exclusive'"
                        + " under 'Asynchronous continuations' (outward-effects-retried)");
    }

    @Test
    void findsAStepForManyThatIsDoneAgainForAll() {
        assertThat(task("", "R5/PT10S", "<bpmn:multiInstanceLoopCharacteristics />"))
                .containsExactly(PLACE + "is done for each of many, and all of them again when one fails. Tick"
                        + " 'Multi-instance: asynchronous before' too, so that only the one that failed is done again"
                        + " (outward-effects-retried)");
        assertThat(task("", "R5/PT10S", "<bpmn:multiInstanceLoopCharacteristics camunda:asyncBefore='true' />"))
                .isEmpty();
    }

    private List<String> task(String attribute, String cycle, String more) {
        return Miniature.pathway("""
                        <bpmn:sendTask id="sendTask_tea" name="Send tea" camunda:asyncBefore="true" %s>
                          <bpmn:extensionElements>
                            <camunda:failedJobRetryTimeCycle>%s</camunda:failedJobRetryTimeCycle>
                          </bpmn:extensionElements>%s
                        </bpmn:sendTask>
                        """.formatted(attribute, cycle, more)).findings(rule);
    }
}
