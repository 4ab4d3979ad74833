package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NoCodeInDecisionsTest {
    private static final String PLACE = "processes/tea/strength.dmn: 'How strong': ";

    private final ModelRule rule = new NoCodeInDecisions();

    @Test
    void acceptsFeel() {
        assertThat(table("expressionLanguage='https://www.omg.org/spec/DMN/20191111/FEEL/'", "[1..3]"))
                .isEmpty();
        assertThat(table("", "\"strong\"")).isEmpty();
    }

    @Test
    void findsAProgrammingLanguage() {
        assertThat(table("expressionLanguage='javascript'", "1"))
                .containsExactly(PLACE
                        + "is written in 'javascript'. Choose the expression language FEEL (no-code-in-decisions)");
    }

    @Test
    void findsAnExpressionInACell() {
        assertThat(table("", "${team.of('crew', area)}"))
                .containsExactly(PLACE + "holds the expression ${team.of('crew', area)}. Compare with plain values, or"
                        + " compute with FEEL (no-code-in-decisions)");
    }

    private List<String> table(String attribute, String cell) {
        return Miniature.file("processes/tea/strength.dmn", """
                        <definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/'>
                          <decision id='strength' name='How strong'><decisionTable><rule>
                            <inputEntry %s><text>%s</text></inputEntry>
                          </rule></decisionTable></decision></definitions>
                        """.formatted(attribute, cell))
                .findings(rule);
    }
}
