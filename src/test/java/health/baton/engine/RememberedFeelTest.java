package health.baton.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.junit.jupiter.api.Test;

class RememberedFeelTest {
    private final Counted counted = new Counted();
    private final RememberedFeel feel = new RememberedFeel(counted);

    @Test
    void evaluatesTheSameWordsOnceForTheSameValues() {
        for (int i = 0; i < 3; i++) {
            assertThat(feel.<Object>evaluateSimpleExpression("age + 1", known("age", 70, "name", "A" + i)))
                    .hasToString("71");
            assertThat(feel.evaluateSimpleUnaryTests(">= 65", "input", known("input", 70)))
                    .isTrue();
        }
        assertThat(counted.times).isEqualTo(2);
    }

    @Test
    void evaluatesAnewWhatDiffersInAnythingThatIsNamed() {
        assertThat(feel.evaluateSimpleUnaryTests(">= limit", "input", known("input", 70, "limit", 65)))
                .isTrue();
        assertThat(feel.evaluateSimpleUnaryTests(">= limit", "input", known("input", 60, "limit", 65)))
                .isFalse();
        assertThat(feel.evaluateSimpleUnaryTests(">= limit", "input", known("input", 70, "limit", 75)))
                .isFalse();
        assertThat(feel.evaluateSimpleUnaryTests("? = null", "input", known("input", null)))
                .isTrue();
        assertThat(feel.evaluateSimpleUnaryTests("? = null", "input", known("input", 1)))
                .isFalse();
        assertThat(feel.<Object>evaluateSimpleExpression("if age = null then 1 else 2", known("age", null)))
                .hasToString("1");
        assertThat(feel.<Object>evaluateSimpleExpression("if age = null then 1 else 2", known("age", 3)))
                .hasToString("2");
    }

    @Test
    void evaluatesAlwaysAnewWhatAsksForTheTimeOrCouldChange() {
        for (int i = 0; i < 2; i++) {
            feel.evaluateSimpleExpression("today() > date(\"2026-01-01\")", known("age", 70));
            feel.evaluateSimpleExpression("count(signs)", known("signs", List.of("sepsis")));
            feel.evaluateSimpleExpression("[age]", known("age", 70));
            feel.evaluateSimpleExpression("age", known("age", 70, "a name with spaces", 1));
        }
        assertThat(counted.times).isEqualTo(8);
    }

    private static VariableContext known(Object... namesAndValues) {
        Map<String, Object> known = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            known.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
        }
        return Variables.fromMap(known).asVariableContext();
    }

    /** The engine's own. */
    private static final class Counted implements FeelEngine {
        private final FeelEngine feel = new ScalaFeelEngineFactory().createInstance();
        private int times;

        @Override
        @SuppressWarnings("TypeParameterUnusedInFormals")
        public <T> T evaluateSimpleExpression(String expression, VariableContext known) {
            times++;
            return feel.evaluateSimpleExpression(expression, known);
        }

        @Override
        public boolean evaluateSimpleUnaryTests(String expression, String input, VariableContext known) {
            times++;
            return feel.evaluateSimpleUnaryTests(expression, input, known);
        }
    }
}
