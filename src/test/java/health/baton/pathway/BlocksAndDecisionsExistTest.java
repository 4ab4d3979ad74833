package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlocksAndDecisionsExistTest {
    private static final String PLACE = "processes/tea/tea.bpmn: ";
    private static final String DECISION =
            "<definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/'><decision id='%s' /></definitions>";

    private final ModelRule rule = new BlocksAndDecisionsExist();

    @Test
    void acceptsABlockAndADecisionThatAreThere() {
        assertThat(Miniature.pathway("""
                <bpmn:callActivity id="callActivity_boil" name="Boil water" calledElement="boil-water"
                    camunda:calledElementBinding="deployment">
                  <bpmn:extensionElements><camunda:in businessKey="#{execution.processBusinessKey}" /></bpmn:extensionElements>
                </bpmn:callActivity>
                """ + asks("howStrong"))
                        .block("boil-water", "")
                        .with("processes/tea/howStrong.dmn", DECISION.formatted("howStrong"))
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void findsABlockThatIsNotThereAndACallThatLosesTheCase() {
        assertThat(Miniature.pathway(
                                "<bpmn:callActivity id='callActivity_boil' name='Boil water' calledElement='boil-milk' />")
                        .block("boil-water", "")
                        .findings(rule))
                .containsExactly(
                        PLACE + "'Boil water': calls 'boil-milk', which is not in processes/shared. Call one of"
                                + " boil-water (blocks-and-decisions-exist)",
                        PLACE + "'Boil water': its block is not bound to the deployment. Set the binding 'deployment',"
                                + " so that a running case keeps the block it began with (blocks-and-decisions-exist)",
                        PLACE + "'Boil water': does not hand on the case reference. Add the in mapping 'business key',"
                                + " #{execution.processBusinessKey} (blocks-and-decisions-exist)");
    }

    @Test
    void findsADecisionThatIsNotThere() {
        assertThat(Miniature.pathway(asks("howStrong")).findings(rule))
                .containsExactly(PLACE + "'Ask how strong': there is no decision 'howStrong' in processes/tea/. Draw it"
                        + " as processes/tea/howStrong.dmn, or correct the name (blocks-and-decisions-exist)");
    }

    @Test
    void findsADecisionWithAnotherIdThanItsFile() {
        assertThat(Miniature.pathway(asks("howStrong"))
                        .with("processes/tea/howStrong.dmn", DECISION.formatted("Decision_0x1"))
                        .findings(rule))
                .containsExactly(PLACE + "'Ask how strong': processes/tea/howStrong.dmn holds no decision with the id"
                        + " 'howStrong'. Give the decision the name of its file as id (blocks-and-decisions-exist)");
    }

    @Test
    void looksForADecisionThatACallerHandsToABlockInTheCallersFolder() {
        assertThat(Miniature.pathway("""
                <bpmn:callActivity id="callActivity_boil" name="Boil water" calledElement="boil-water"
                    camunda:calledElementBinding="deployment">
                  <bpmn:extensionElements>
                    <camunda:in businessKey="#{execution.processBusinessKey}" />
                    <camunda:in sourceExpression="howHot" target="heat" />
                  </bpmn:extensionElements>
                </bpmn:callActivity>
                """).block("boil-water", asks("${heat}")).findings(rule))
                .containsExactly(PLACE + "'Boil water': there is no decision 'howHot' in processes/tea/. Draw it as"
                        + " processes/tea/howHot.dmn, or correct the name (blocks-and-decisions-exist)");
    }

    private static String asks(String decision) {
        return """
                <bpmn:businessRuleTask id="businessRuleTask_ask" name="Ask how strong">
                  <bpmn:extensionElements>
                    <camunda:inputOutput><camunda:inputParameter name="decision">%s</camunda:inputParameter></camunda:inputOutput>
                  </bpmn:extensionElements>
                </bpmn:businessRuleTask>
                """.formatted(decision);
    }
}
