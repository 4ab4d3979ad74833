package health.baton.pathway;

import static health.baton.pathway.Draw.flow;
import static health.baton.pathway.Draw.output;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VariableWrittenTest {
    private static final String REMEDY = ". Write it on every way: a form field kept in the case, an output of a step"
            + " before, or a mapping of the call; or correct the name (variable-written)";
    private static final String POUR = Draw.service("pour", "Pour", "pour", output("poured", "${poured}"));
    private static final String DRINK = Draw.user("drink", "Drink", "camunda:candidateGroups='${poured}'");

    private final ModelRule rule = new VariableWritten(Draw.FLOWS);

    @Test
    void acceptsWhatEveryStartGivesAndWhatWasWrittenBefore() {
        assertThat(tea(POUR
                        + Draw.user(
                                "drink", "Drink", "camunda:dueDate=\"${deadline.in('PT1M', team.of(poured, area))}\"")
                        + flow("startEvent_thirsty", "pour")
                        + flow("pour", "drink")))
                .isEmpty();
    }

    @Test
    void acceptsWhatEitherOfTwoParallelBranchesWrites() {
        assertThat(tea(parallel("parallelGateway"))).isEmpty();
    }

    @Test
    void findsWhatOnlyOneOfTwoWaysWrites() {
        assertThat(tea(parallel("exclusiveGateway"))).containsExactly(missing("Drink", "poured", "Candidate groups"));
    }

    @Test
    void findsAnOutputThatItsCapabilityDoesNotGiveAndANameThatNobodyWrites() {
        assertThat(tea(Draw.service("pour", "Pour", "pour", output("poured", "${pouredOut}"))
                        + Draw.gateway("q", "Sweet?", "default='flow_no'")
                        + flow("startEvent_thirsty", "pour")
                        + flow("pour", "q")
                        + flow("q", "drink", "no", "")
                        + flow("q", "drink", "yes", "sugar == 'two'")
                        + Draw.end("drink", "Drunk", "")))
                .containsExactly(
                        missing("Pour", "pouredOut", "Output 'poured'"), missing("Sweet?", "sugar", "Condition"));
    }

    @Test
    void letsABoundaryEventSeeOnlyWhatWasThereBefore() {
        assertThat(tea(POUR
                        + "<bpmn:boundaryEvent id='spilt' name='Spilt' attachedToRef='pour'>"
                        + "<bpmn:errorEventDefinition /></bpmn:boundaryEvent>"
                        + DRINK
                        + flow("startEvent_thirsty", "pour")
                        + flow("pour", "drink")
                        + flow("spilt", "drink")))
                .containsExactly(missing("Drink", "poured", "Candidate groups"));
    }

    @Test
    void letsAnEventSubprocessSeeOnlyWhatWasThereAtTheBeginning() {
        assertThat(tea(POUR
                        + flow("startEvent_thirsty", "pour")
                        + "<bpmn:subProcess id='fire' triggeredByEvent='true'>"
                        + "<bpmn:startEvent id='alarm'><bpmn:messageEventDefinition /></bpmn:startEvent>"
                        + DRINK
                        + flow("alarm", "drink")
                        + "</bpmn:subProcess>"))
                .containsExactly(missing("Drink", "poured", "Candidate groups"));
    }

    @Test
    void findsAValueThatMayBeMissingUnlessAGatewayAsksForThat() {
        String pour = Draw.service("pour", "Pour", "pour", output("cup", "${cup}"));
        String asked = pour
                + Draw.gateway("q", "Is there a cup?", "default='flow_no'")
                + flow("startEvent_thirsty", "pour")
                + flow("pour", "q")
                + flow("q", "drink", "yes", "cup != null")
                + flow("q", "none", "no", "")
                + Draw.end("none", "No cup", "");
        assertThat(tea(asked + Draw.user("drink", "Drink", "camunda:candidateGroups='${cup}'")))
                .isEmpty();
        assertThat(tea(pour
                        + Draw.user("drink", "Drink", "camunda:candidateGroups='${cup}'")
                        + flow("startEvent_thirsty", "pour")
                        + flow("pour", "drink")))
                .containsExactly("processes/tea/tea.bpmn: 'Drink': reads 'cup' (Candidate groups), which may have no"
                        + " value there. Give it a value on every way, or ask first on a gateway whether it is null"
                        + " (variable-written)");
    }

    @Test
    void findsWhatACallDoesNotHandToItsBlockAndWhatTheBlockDoesNotHandBack() {
        String call = """
                <bpmn:callActivity id='boil' name='Boil' calledElement='boil-water'><bpmn:extensionElements>
                  <camunda:in source='kettle' target='kettle' /><camunda:out source='hot' target='hot' />
                </bpmn:extensionElements></bpmn:callActivity>
                """;
        assertThat(Miniature.pathway(Draw.start("")
                                + call
                                + Draw.user("drink", "Drink", "camunda:candidateGroups='${hot}'")
                                + flow("startEvent_thirsty", "boil")
                                + flow("boil", "drink"))
                        .block(
                                "boil-water",
                                "<bpmn:startEvent id='cold' />"
                                        + Draw.user("watch", "Watch", "camunda:candidateGroups='${area}'")
                                        + flow("cold", "watch"))
                        .findings(rule))
                .containsExactly(
                        "processes/shared/boil-water/boil-water.bpmn: 'Watch': reads 'area' (Candidate groups), which"
                                + " is not written on every way there" + REMEDY,
                        missing("Boil", "kettle", "In mapping 'kettle'"),
                        "processes/tea/tea.bpmn: 'Drink': reads 'hot' (Candidate groups), which may have no value"
                                + " there. Give it a value on every way, or ask first on a gateway whether it is null"
                                + " (variable-written)");
    }

    @Test
    void knowsWhatAMessageBringsAndEachEntryOfAList() {
        assertThat(tea("""
                        <bpmn:intermediateCatchEvent id='rung' name='Rung'>%s<bpmn:messageEventDefinition />
                        </bpmn:intermediateCatchEvent>
                        <bpmn:userTask id='drink' name='Drink' camunda:candidateGroups='${guest}'>
                          <bpmn:multiInstanceLoopCharacteristics camunda:collection='${guests}' camunda:elementVariable='guest' />
                        </bpmn:userTask>
                        """.formatted(Draw.property("brings", "guests"))
                        + flow("startEvent_thirsty", "rung")
                        + flow("rung", "drink")))
                .isEmpty();
    }

    private static String parallel(String gateway) {
        return POUR
                + Draw.user("sit", "Sit down", "")
                + DRINK
                + "<bpmn:%1$s id='both' default='flow_sit' /><bpmn:%1$s id='ready' />".formatted(gateway)
                + flow("startEvent_thirsty", "both")
                + flow("both", "pour", "pour", "")
                + flow("both", "sit", "sit", "")
                + flow("pour", "ready")
                + flow("sit", "ready")
                + flow("ready", "drink");
    }

    private List<String> tea(String content) {
        return Miniature.pathway(Draw.start("") + content).findings(rule);
    }

    private static String missing(String label, String variable, String place) {
        return "processes/tea/tea.bpmn: '%s': reads '%s' (%s), which is not written on every way there%s"
                .formatted(label, variable, place, REMEDY);
    }
}
