package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutcomeAtEveryEndTest {
    private static final String SILENT = "<bpmn:endEvent id='endEvent_done' name='Done' />";

    private final ModelRule rule = new OutcomeAtEveryEnd();

    @Test
    void acceptsOutcomesReasonsErrorsAndTheEndsOfPartsThatGoOn() {
        assertThat(Miniature.pathway(end("outcome", "kept-warm")
                                + end("sideBranch", "a reminder; the task stays open")
                                + "<bpmn:endEvent id='endEvent_spilt'><bpmn:errorEventDefinition /></bpmn:endEvent>"
                                + "<bpmn:subProcess id='subProcess_pour'>" + SILENT + "</bpmn:subProcess>")
                        .block("boil-water", SILENT)
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void findsAnEndThatSaysNothing() {
        assertThat(Miniature.pathway(SILENT).findings(rule))
                .containsExactly("processes/tea/tea.bpmn: 'Done': says neither what the case came to nor that it goes"
                        + " on. Set the property 'outcome', or 'sideBranch' with the reason why the case goes on"
                        + " (outcome)");
    }

    @Test
    void findsASilentEndOfAnEventSubprocessWhichMayEndTheCase() {
        assertThat(Miniature.pathway("<bpmn:subProcess id='subProcess_spilt' triggeredByEvent='true'>" + SILENT
                                + "</bpmn:subProcess>")
                        .findings(rule))
                .hasSize(1);
    }

    @Test
    void findsACodeThatIsNotKebabCase() {
        assertThat(Miniature.pathway(end("outcome", "Kept warm")).findings(rule))
                .containsExactly("processes/tea/tea.bpmn: 'Done': has the outcome 'Kept warm'. Write it in small"
                        + " letters joined by hyphens, such as kept-at-home (outcome)");
    }

    @Test
    void findsAnOutcomeInABlock() {
        assertThat(Miniature.pathway("")
                        .block("boil-water", end("outcome", "hot"))
                        .findings(rule))
                .containsExactly("processes/shared/boil-water/boil-water.bpmn: 'Done': a block ends with the outcome"
                        + " 'hot', which nobody hears. Hand it to the pathway in a variable, and put the outcome on the"
                        + " pathway's end (outcome)");
    }

    private static String end(String property, String value) {
        return """
                <bpmn:endEvent id="endEvent_done" name="Done">
                  <bpmn:extensionElements>
                    <camunda:properties><camunda:property name="%s" value="%s" /></camunda:properties>
                  </bpmn:extensionElements>
                </bpmn:endEvent>
                """.formatted(property, value);
    }
}
