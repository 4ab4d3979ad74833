package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NothingLeftOverTest {
    private static final String PLACE = "processes/tea/tea.bpmn: ";
    private static final String ASKS = """
            <bpmn:businessRuleTask id="businessRuleTask_ask" camunda:delegateExpression="${askTable}">
              <bpmn:extensionElements>
                <camunda:inputOutput><camunda:inputParameter name="decision">%s</camunda:inputParameter></camunda:inputOutput>
              </bpmn:extensionElements>
            </bpmn:businessRuleTask>
            """;

    private final ModelRule rule = new NothingLeftOver(name -> new CapabilityFiles.Needs(
            List.of(),
            switch (name) {
                case "askTable" -> List.of("{decision}");
                case "weighSugar" -> List.of("sugar");
                default -> List.of();
            }));

    @Test
    void acceptsDefinitionsOnEventsAndDecisionsThatAreAsked() {
        assertThat(Miniature.file("processes/tea/tea.bpmn", Miniature.definitions("""
                        <bpmn:process id="tea">
                          <bpmn:startEvent id="x"><bpmn:messageEventDefinition messageRef="message_ordered" /></bpmn:startEvent>
                          <bpmn:endEvent id="y"><bpmn:errorEventDefinition errorRef="error_spilt" /></bpmn:endEvent>
                          <bpmn:serviceTask id="z" camunda:delegateExpression="${weighSugar}" />
                          <bpmn:businessRuleTask id="w" camunda:decisionRef="howHot" />
                          %s
                        </bpmn:process>
                        <bpmn:message id="message_ordered" name="tea.ordered" />
                        <bpmn:error id="error_spilt" name="Spilt" />
                        """.formatted(
                                        ASKS.formatted("howStrong"))))
                        .with("processes/tea/howStrong.dmn", "")
                        .with("processes/tea/howHot.dmn", "")
                        .with("processes/tea/sugar.dmn", "")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void acceptsADecisionThatACallerHandsToABlock() {
        assertThat(Miniature.pathway("""
                <bpmn:callActivity id="x" calledElement="boil-water">
                  <bpmn:extensionElements><camunda:in sourceExpression="howHot" target="heat" /></bpmn:extensionElements>
                </bpmn:callActivity>
                """)
                        .block("boil-water", ASKS.formatted("${heat}"))
                        .with("processes/tea/howHot.dmn", "")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void findsDefinitionsThatNoEventUses() {
        assertThat(Miniature.file("processes/tea/tea.bpmn", Miniature.definitions("""
                        <bpmn:process id="tea" />
                        <bpmn:message id="message_ordered" name="tea.ordered" />
                        <bpmn:error id="error_spilt" name="Spilt" />
                        <bpmn:signal id="signal_fire" name="Fire" />
                        <bpmn:escalation id="escalation_cold" name="Cold" />
                        """))
                        .findings(rule))
                .containsExactly(
                        PLACE
                                + "'tea.ordered': the message is not used in this model. Choose it on an event, or delete it"
                                + " from the list of messages (leftovers)",
                        PLACE + "'Spilt': the error is not used in this model. Choose it on an event, or delete it from"
                                + " the list of errors (leftovers)",
                        PLACE + "'Fire': the signal is not used in this model. Choose it on an event, or delete it from"
                                + " the list of signals (leftovers)",
                        PLACE + "'Cold': the escalation is not used in this model. Choose it on an event, or delete it"
                                + " from the list of escalations (leftovers)");
    }

    @Test
    void findsADecisionThatNobodyAsks() {
        assertThat(Miniature.pathway(ASKS.formatted("howStrong"))
                        .with("processes/tea/howHot.dmn", "")
                        .findings(rule))
                .containsExactly(
                        "processes/tea/howHot.dmn: 'howHot.dmn': nobody asks this decision. Name it on a task, or"
                                + " delete it (leftovers)");
    }
}
