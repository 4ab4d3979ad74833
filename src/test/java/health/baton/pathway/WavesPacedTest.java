package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WavesPacedTest {
    private static final String PLACE = "processes/tea/tea.bpmn: 'Make tea': ";
    private static final String FORM = Draw.form("tea-order", Draw.radio("milk", "Milk", "yes", "no"));
    private static final String BOTH = "waveBy=milk pacedBy=rates";

    private final ModelRule rule = new WavesPaced();

    @Test
    void acceptsWavesByAFieldThatIsAskedPacedByWorkThatTasksCount() {
        assertThat(paced(BOTH, "pots", "pots")).isEmpty();
        assertThat(paced("", "", "pots")).isEmpty();
    }

    @Test
    void findsHalfOfIt() {
        String finding = PLACE + "says only one of 'waveBy' and 'pacedBy'. Name the field by which the waves go and the"
                + " decision that says what they bring, or neither (waves-paced)";
        assertThat(paced("waveBy=milk", "", "pots")).containsExactly(finding);
        assertThat(paced("pacedBy=rates", "", "pots")).containsExactly(finding);
    }

    @Test
    void findsAFieldThatIsNotAskedAndADecisionThatIsNotThere() {
        assertThat(paced("waveBy=sugar pacedBy=rates", "pots", "pots"))
                .containsExactly(
                        PLACE + "goes in waves by 'sugar', which the start form does not ask. Name the key of a"
                                + " field of the start form (waves-paced)");
        assertThat(paced("waveBy=milk pacedBy=pace", "", "pots"))
                .containsExactly(PLACE + "lets the decision 'pace' pace its waves, which is not in the folder. Add"
                        + " processes/tea/pace.dmn, or correct the name (waves-paced)");
    }

    @Test
    void findsWorkThatNobodyCountsAndTasksThatCountAgainstNothing() {
        assertThat(paced(BOTH, "", "pots"))
                .containsExactly(PLACE + "is paced by 'pots', which no task counts against. Set 'Counts against' on the"
                        + " tasks that the answers become, or remove the output (waves-paced)");
        assertThat(paced(BOTH, "pots,cups", "pots"))
                .containsExactly(
                        "processes/tea/tea.bpmn: 'cups': counts against 'cups', which no decision that paces waves"
                                + " says. Name an output of the decision in 'pacedBy' of the process, or remove it (waves-paced)");
    }

    private List<String> paced(String properties, String tasks, String outputs) {
        StringBuilder all = new StringBuilder("<bpmn:extensionElements><camunda:properties>");
        for (String property : properties.split(" ")) {
            if (!property.isEmpty()) {
                all.append("<camunda:property name='%s' value='%s' />".formatted((Object[]) property.split("=")));
            }
        }
        all.append("</camunda:properties></bpmn:extensionElements>").append(Draw.start("tea-order"));
        for (String task : tasks.split(",")) {
            if (!task.isEmpty()) {
                all.append("""
                        <bpmn:userTask id='userTask_%1$s' name='%1$s'><bpmn:extensionElements><camunda:properties>
                        <camunda:property name='countsAgainst' value='%1$s' />
                        </camunda:properties></bpmn:extensionElements></bpmn:userTask>""".formatted(task));
            }
        }
        return Miniature.pathway(all.toString())
                .with("forms/tea/order.form", FORM)
                .with("processes/tea/rates.dmn", table(outputs))
                .findings(rule);
    }

    private static String table(String output) {
        return """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">
                  <decision id="rates" name="What do they bring?"><decisionTable id="t">
                    <input id="i" label="Milk"><inputExpression id="e" typeRef="string"><text>milk</text></inputExpression></input>
                    <output id='o' name='%s' typeRef='integer' />
                  </decisionTable></decision>
                </definitions>
                """.formatted(output);
    }
}
