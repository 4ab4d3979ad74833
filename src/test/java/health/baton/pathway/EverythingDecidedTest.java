package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EverythingDecidedTest {
    private static final String PLACE = "processes/tea/strength.dmn: 'How strong': ";
    private static final String GAP = ". Add a rule for it, or a last one for all others (everything-decided)";

    private final ModelRule rule = new EverythingDecided();

    @Test
    void acceptsRangesThatMeetAndARuleForWhatIsNotKnown() {
        assertThat(table(
                        "UNIQUE",
                        column("hours", "", "< 4", "[4..8[", ">= 8", "null"),
                        "weak",
                        "fair",
                        "strong",
                        "ask"))
                .isEmpty();
    }

    @Test
    void acceptsALastRuleForAllOthers() {
        assertThat(table(
                        "UNIQUE",
                        column("kind", "", "\"black\"", "\"green\"", "not(\"black\", \"green\")"),
                        "strong",
                        "weak",
                        "none"))
                .isEmpty();
        assertThat(table("FIRST", column("kind", "", "\"black\"", "-"), "strong", "none"))
                .isEmpty();
    }

    @Test
    void namesANumberBetweenTwoRulesThatNobodyDecided() {
        assertThat(table(
                        "UNIQUE",
                        column("hours", "", "< 4", "]4..8[", ">= 8", "null"),
                        "weak",
                        "fair",
                        "strong",
                        "ask"))
                .containsExactly(PLACE + "decides nothing for hours: 4" + GAP);
    }

    @Test
    void namesWhatIsNotKnown() {
        assertThat(table("UNIQUE", column("hours", "", "< 4", ">= 4"), "weak", "strong"))
                .containsExactly(PLACE + "decides nothing for hours: not known" + GAP);
    }

    @Test
    void namesATextThatNoRuleHasUnlessTheColumnAllowsNoOther() {
        assertThat(table("UNIQUE", column("kind", "", "\"black\"", "null"), "strong", "ask"))
                .containsExactly(PLACE + "decides nothing for kind: anything else" + GAP);
        assertThat(table("UNIQUE", column("kind", "\"black\",\"green\"", "\"black\"", "null"), "strong", "ask"))
                .containsExactly(PLACE + "decides nothing for kind: green" + GAP);
        assertThat(table("UNIQUE", column("kind", "\"black\"", "\"black\"", "null"), "strong", "ask"))
                .isEmpty();
    }

    @Test
    void findsAGapThatOnlyTwoColumnsTogetherLeave() {
        assertThat(table(
                        "RULE ORDER",
                        column("hours", "", "< 4", "-", ">= 4") + column("milk", "", "-", "true", "null"),
                        "a",
                        "b",
                        "c"))
                .containsExactly(PLACE + "decides nothing for hours: 4, milk: false" + GAP);
    }

    @Test
    void findsTwoRulesOfWhichOnlyOneMayHold() {
        assertThat(table("UNIQUE", column("hours", "", "<= 4", ">= 4", "null"), "weak", "strong", "ask"))
                .containsExactly(
                        PLACE + "has two rules, 1 and 2, for hours: 4. Make one of them narrower, or choose a hit"
                                + " policy that says which comes first (everything-decided)");
        assertThat(table("FIRST", column("hours", "", "<= 4", ">= 4", "null"), "weak", "strong", "ask"))
                .isEmpty();
        assertThat(table("ANY", column("hours", "", "<= 4", ">= 4", "null"), "weak", "weak", "ask"))
                .isEmpty();
    }

    @Test
    void twoColumnsOfTheSameInputAreOne() {
        assertThat(table(
                        "UNIQUE",
                        column("hours", "", "< 4", ">= 4", "null") + column("hours", "", "-", ">= 4", "-"),
                        "weak",
                        "strong",
                        "ask"))
                .isEmpty();
    }

    @Test
    void believesAHeadThatSaysThatItIsAlwaysKnown() {
        assertThat(table("UNIQUE", column("hours", "not(null)", "< 4", ">= 4"), "weak", "strong"))
                .isEmpty();
    }

    @Test
    void acceptsATableThatAsksNothing() {
        assertThat(table("UNIQUE", "", "strong")).isEmpty();
    }

    @Test
    void saysSoWhenACellCannotBeTried() {
        assertThat(table("FIRST", column("hours", "", "sum(a, b) > 4", "-"), "weak", "strong"))
                .containsExactly(PLACE + "has a cell that compares with more than plain values: nobody can say what it"
                        + " leaves open. Compare with texts, numbers, ranges, null, lists of them or not(…); compute in"
                        + " the head of the column (everything-decided)");
    }

    /** A head of a column and its cells, one for each rule. */
    private static String column(String name, String allowed, String... cells) {
        return name + "|" + allowed + "|" + String.join("|", cells) + "\n";
    }

    private List<String> table(String policy, String columns, String... outputs) {
        StringBuilder xml = new StringBuilder();
        List<String[]> read = columns.lines().map(line -> line.split("\\|", -1)).toList();
        for (int i = 0; i < read.size(); i++) {
            xml.append("<input id='i%d'><inputExpression id='e%d'><text>%s</text></inputExpression>%s</input>"
                    .formatted(
                            i,
                            i,
                            read.get(i)[0],
                            read.get(i)[1].isEmpty()
                                    ? ""
                                    : "<inputValues id='v%d'><text>%s</text></inputValues>"
                                            .formatted(i, read.get(i)[1])));
        }
        xml.append("<output id='o' name='strength' typeRef='string' />");
        for (int rule = 0; rule < outputs.length; rule++) {
            xml.append("<rule id='r%d'>".formatted(rule));
            for (String[] column : read) {
                xml.append("<inputEntry><text>%s</text></inputEntry>".formatted(column[rule + 2].replace("<", "&lt;")));
            }
            xml.append("<outputEntry><text>\"%s\"</text></outputEntry></rule>".formatted(outputs[rule]));
        }
        return Miniature.pathway("")
                .with("processes/tea/strength.dmn", """
                        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">
                          <decision id="strength" name="How strong"><decisionTable id="t" hitPolicy="%s">%s
                          </decisionTable></decision>
                        </definitions>
                        """.formatted(policy, xml))
                .findings(rule);
    }
}
