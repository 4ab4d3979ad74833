package health.baton.pathway;

import static health.baton.pathway.Draw.flow;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsMatchTest {
    private static final String TABLE = "processes/tea/strength.dmn: 'How strong': ";

    private final ModelRule rule = new OptionsMatch(Draw.FLOWS);

    @Test
    void acceptsOptionsThatAreCalledTheSameEverywhere() {
        assertThat(ordered("milk == 'yes'", "=milk != \"yes\"", table("\"yes\",\"no\"", "\"yes\"", "\"no\"")))
                .isEmpty();
    }

    @Test
    void acceptsATableThatSaysSomethingForAllOthers() {
        assertThat(ordered("milk == 'yes'", "", table("", "\"yes\"", "-"))).isEmpty();
    }

    @Test
    void findsAWayForAnOptionThatTheFormDoesNotOffer() {
        assertThat(ordered("milk == 'yess'", "", table("", "-")))
                .containsExactly(
                        "processes/tea/tea.bpmn: 'With milk?': the way 'yes' compares 'milk' with 'yess', which"
                                + " it never is there. Use one of 'no', 'yes', or change the options to match (options-match)");
    }

    @Test
    void findsAnOptionThatHasBeenDealtWithBefore() {
        assertThat(Miniature.pathway(Draw.start("tea-order")
                                + Draw.gateway("q", "With milk?", "default='flow_no'")
                                + Draw.gateway("r", "How much milk?", "default='flow_little'")
                                + flow("startEvent_thirsty", "q")
                                + flow("q", "a", "yes", "milk == 'yes'")
                                + flow("q", "r", "no", "")
                                + flow("r", "a", "much", "milk == 'yes'")
                                + flow("r", "a", "little", "")
                                + Draw.end("a", "Tea", ""))
                        .with("forms/tea/order.form", Draw.form("tea-order", Draw.radio("milk", "Milk", "yes", "no")))
                        .findings(rule))
                .containsExactly("processes/tea/tea.bpmn: 'How much milk?': the way 'much' compares 'milk' with 'yes',"
                        + " which it never is there. Use one of 'no', or change the options to match (options-match)");
    }

    @Test
    void findsAFieldThatIsShownForAnOptionWhichIsNotThere() {
        assertThat(ordered("milk == 'yes'", "=milk != \"ja\"", table("", "-")))
                .containsExactly("forms/tea/order.form: 'How much': is hidden or shown by 'milk' = 'ja', which is no"
                        + " option of 'milk'. Use one of 'no', 'yes', or change the options to match (options-match)");
    }

    @Test
    void findsATableThatAsksForAnotherOption() {
        assertThat(ordered("milk == 'yes'", "", table("\"yes\",\"none\"", "\"none\"", "-")))
                .containsExactly(
                        TABLE + "the column 'Milk' asks for 'none', which no form offers. Use one of 'no', 'yes', or"
                                + " change the options to match (options-match)",
                        TABLE + "the column 'Milk' does not list 'no', which a form offers. Add it to the predefined"
                                + " values (options-match)");
    }

    @Test
    void findsAnOptionForWhichATableHasNoRule() {
        assertThat(ordered("milk == 'yes'", "", table("", "\"yes\"")))
                .containsExactly(TABLE + "the column 'Milk' has no rule for 'no', which a form offers. Add a rule for"
                        + " it, or one with '-' for all others (options-match)");
    }

    @Test
    void findsResultsThatATableDoesNotListOrNeverGives() {
        String table =
                table("", "-").replace("<outputValues><text>\"weak\"", "<outputValues><text>\"strong\",\"cold\"");
        assertThat(ordered("milk == 'yes'", "", table))
                .containsExactly(
                        TABLE + "the column 'Strength' gives 'weak', which its list of values has not. Use one of"
                                + " 'cold', 'strong', or change the options to match (options-match)",
                        TABLE + "the column 'Strength' lists 'cold', 'strong', which no rule gives. Take it off the"
                                + " list, or add the rule (options-match)");
    }

    @Test
    void holdsTheTableOfABlockAgainstTheFormsOfWhoCallsIt() {
        assertThat(Miniature.pathway(Draw.start("tea-order")
                                + "<bpmn:callActivity id='brew' name='Brew' calledElement='brew' />"
                                + flow("startEvent_thirsty", "brew"))
                        .block("brew", Draw.start(""))
                        .with("forms/tea/order.form", Draw.form("tea-order", Draw.radio("milk", "Milk", "yes", "no")))
                        .with("processes/shared/brew/strength.dmn", table("", "\"yes\""))
                        .findings(rule))
                .containsExactly(
                        "processes/shared/brew/strength.dmn: 'How strong': the column 'Milk' has no rule for"
                                + " 'no', which a form offers. Add a rule for it, or one with '-' for all others (options-match)");
    }

    private List<String> ordered(String condition, String hide, String table) {
        return Miniature.pathway(Draw.start("tea-order")
                        + Draw.gateway("q", "With milk?", "default='flow_no'")
                        + flow("startEvent_thirsty", "q")
                        + flow("q", "a", "yes", condition)
                        + flow("q", "a", "no", "")
                        + Draw.end("a", "Tea", ""))
                .with(
                        "forms/tea/order.form",
                        Draw.form(
                                "tea-order",
                                Draw.radio("milk", "Milk", "yes", "no"),
                                Draw.radio("much", "How much", "file", false, hide, "drop", "cup")))
                .with("processes/tea/strength.dmn", table)
                .findings(rule);
    }

    /** One column for milk, with a rule for each cell; the result is weak, then strong. */
    private static String table(String listed, String... cells) {
        StringBuilder rules = new StringBuilder();
        for (String cell : cells) {
            rules.append("""
                    <rule><inputEntry><text>%s</text></inputEntry><outputEntry><text>"%s"</text></outputEntry></rule>
                    """.formatted(cell, rules.isEmpty() ? "weak" : "strong"));
        }
        String results = cells.length == 1 ? "\"weak\"" : "\"weak\",\"strong\"";
        String possible = "<outputValues><text>%s</text></outputValues>".formatted(results);
        return """
                <definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/'>
                  <decision id='strength' name='How strong'><decisionTable>
                    <input label='Milk'><inputExpression><text>milk</text></inputExpression>%s</input>
                    <output label='Strength' name='strength'>%s</output>%s
                  </decisionTable></decision></definitions>
                """.formatted(
                        listed.isEmpty() ? "" : "<inputValues><text>%s</text></inputValues>".formatted(listed),
                        possible,
                        rules);
    }
}
