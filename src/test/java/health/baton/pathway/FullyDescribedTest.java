package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FullyDescribedTest {
    private final ModelRule rule = new FullyDescribed();

    @Test
    void acceptsAProcessWithNameDocumentationAndTimeToLive() {
        String good = Miniature.definitions("""
                <bpmn:process id="tea" name="Make tea" camunda:historyTimeToLive="P180D">
                  <bpmn:documentation>For everybody who is thirsty.</bpmn:documentation>
                </bpmn:process>
                """);
        assertThat(Miniature.file("processes/tea/tea.bpmn", good).findings(rule))
                .isEmpty();
    }

    @Test
    void findsWhatIsMissingAndDoesNotTakeATasksDocumentationForTheProcesss() {
        String bad = Miniature.definitions("""
                <bpmn:process id="tea">
                  <bpmn:userTask id="userTask_drink"><bpmn:documentation>Hot!</bpmn:documentation></bpmn:userTask>
                </bpmn:process>
                """);
        assertThat(Miniature.file("processes/tea/tea.bpmn", bad).findings(rule))
                .containsExactly(
                        "processes/tea/tea.bpmn: 'tea': has no name. Say in 'Name' what people call it"
                                + " (fully-described)",
                        "processes/tea/tea.bpmn: 'tea': has no documentation. Say in 'Element documentation' what it is"
                                + " for and for whom (fully-described)",
                        "processes/tea/tea.bpmn: 'tea': has no time to live. Set 'History cleanup: time to live', e.g."
                                + " P180D (fully-described)");
    }

    @Test
    void findsATimeToLiveThatIsNotANumberOfDays() {
        for (String wrong : java.util.List.of("P6M", "0", "P180", "180 days", "${days}")) {
            assertThat(Miniature.file("processes/tea/tea.bpmn", Miniature.definitions("""
                            <bpmn:process id="tea" name="Make tea" camunda:historyTimeToLive="%s">
                              <bpmn:documentation>For everybody who is thirsty.</bpmn:documentation>
                            </bpmn:process>
                            """.formatted(wrong)))
                            .findings(rule))
                    .containsExactly(
                            "processes/tea/tea.bpmn: 'Make tea': has the time to live '%s', which is not a number"
                                            .formatted(wrong)
                                    + " of days. Set 'History cleanup: time to live', e.g. P180D (fully-described)");
        }
    }
}
