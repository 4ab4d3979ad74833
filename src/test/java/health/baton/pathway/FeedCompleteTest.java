package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FeedCompleteTest {
    private static final String PLACE = "processes/tea/tea.bpmn: 'Make tea': ";
    private static final String FORM = Draw.form("tea-order", Draw.radio("milk", "Milk", "yes", "no"));

    private final ModelRule rule = new FeedComplete();

    @Test
    void acceptsAFeedOfFieldsThatAreAskedPickedByADecisionThatSaysWhy() {
        assertThat(fed("onceFor=milk pickedBy=thirsty", table("thirsty", "reason")))
                .isEmpty();
        assertThat(fed("", table("thirsty", "reason"))).isEmpty();
    }

    @Test
    void findsAFieldThatIsNotAsked() {
        assertThat(fed("onceFor=milk,sugar", ""))
                .containsExactly(PLACE + "says that 'sugar' makes an occasion one, which the start form does not ask."
                        + " Name the key of a field of the start form (feed-complete)");
    }

    @Test
    void findsADecisionThatIsNotThereOrDoesNotSayWhy() {
        assertThat(fed("onceFor=milk pickedBy=hungry", table("thirsty", "reason")))
                .containsExactly(PLACE + "lets the decision 'hungry' pick people, which is not in the folder."
                        + " Add processes/tea/hungry.dmn, or correct the name (feed-complete)");
        assertThat(fed("onceFor=milk pickedBy=thirsty", table("thirst", "because")))
                .containsExactly(
                        PLACE + "lets the decision 'thirsty' pick people, which does not say 'thirsty'. Add an output"
                                + " 'thirsty': yes or no (feed-complete)",
                        PLACE + "lets the decision 'thirsty' pick people, which does not say 'reason'. Add an output"
                                + " 'reason': why somebody is not meant, in words (feed-complete)");
    }

    @Test
    void findsWhatIsSaidOfAFeedWhereThereIsNone() {
        assertThat(fed("pickedBy=thirsty", table("thirsty", "reason")))
                .containsExactly(PLACE + "has the property 'pickedBy', but takes no file. Name in 'onceFor' the fields"
                        + " that together are one occasion, or remove it (feed-complete)");
    }

    private List<String> fed(String properties, String table) {
        StringBuilder all = new StringBuilder("<bpmn:extensionElements><camunda:properties>");
        for (String property : properties.split(" ")) {
            if (!property.isEmpty()) {
                all.append("<camunda:property name='%s' value='%s' />".formatted((Object[]) property.split("=")));
            }
        }
        all.append("</camunda:properties></bpmn:extensionElements>");
        Miniature miniature = Miniature.pathway(all + Draw.start("tea-order")).with("forms/tea/order.form", FORM);
        return (table.isEmpty() ? miniature : miniature.with("processes/tea/thirsty.dmn", table)).findings(rule);
    }

    private static String table(String... outputs) {
        StringBuilder heads = new StringBuilder();
        for (String output : outputs) {
            heads.append("<output id='o_%1$s' name='%1$s' typeRef='string' />".formatted(output));
        }
        return """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">
                  <decision id="thirsty" name="Thirsty?"><decisionTable id="t">
                    <input id="i" label="Milk"><inputExpression id="e" typeRef="string"><text>milk</text></inputExpression></input>
                    %s
                  </decisionTable></decision>
                </definitions>
                """.formatted(heads);
    }
}
