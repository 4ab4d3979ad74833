package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class TemplatesAppliedTest {
    private static final String TASK = """
            <bpmn:serviceTask id="serviceTask_boil" name="Boil water" camunda:delegateExpression="${boilWater}"
                camunda:modelerTemplate="%s" />
            """;

    private final ModelRule rule = new TemplatesApplied(() -> Set.of("boilWater"));

    @Test
    void acceptsAStepWithTheTemplateOfItsCapability() {
        assertThat(Miniature.pathway(TASK.formatted("health.baton.capability-boil-water"))
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void findsAStepWithNoneOrAnother() {
        String finding = "processes/tea/tea.bpmn: 'Boil water': has not the template of the capability 'boilWater'."
                + " Select the template 'health.baton.capability-boil-water' (templates-applied)";

        assertThat(Miniature.pathway(TASK.formatted("")).findings(rule)).containsExactly(finding);
        assertThat(Miniature.pathway(TASK.formatted("health.baton.capability-boil-milk"))
                        .findings(rule))
                .containsExactly(finding);
    }
}
