package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import health.baton.engine.Contract;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KnownCapabilityTest {
    private static final String PLACE = "processes/tea/tea.bpmn: 'Boil water': ";

    private final ModelRule rule = new KnownCapability(() -> Set.of("boilWater", "pourTea"));
    private final ModelRule strict = new KnownCapability(new CapabilityNames() {
        @Override
        public Set<String> all() {
            return Set.of("boilWater");
        }

        @Override
        public Optional<Contract> contract(String name) {
            return Optional.of(Boil.class.getAnnotation(Contract.class));
        }
    });

    @Test
    void acceptsACapabilityThatExistsAndIsTriedAgain() {
        assertThat(Miniature.pathway("""
                <bpmn:serviceTask id="serviceTask_boil" name="Boil water"
                    camunda:delegateExpression="${boilWater}" camunda:asyncBefore="true">
                  <bpmn:extensionElements>
                    <camunda:failedJobRetryTimeCycle>R5/PT10S</camunda:failedJobRetryTimeCycle>
                  </bpmn:extensionElements>
                </bpmn:serviceTask>
                """).findings(rule)).isEmpty();
    }

    @Test
    void findsACapabilityThatNobodyWroteOnATaskThatBlocks() {
        assertThat(Miniature.pathway("""
                <bpmn:sendTask id="sendTask_boil" name="Boil water" camunda:delegateExpression="${boilMilk}" />
                """).findings(rule))
                .containsExactly(
                        PLACE + "there is no capability 'boilMilk'. Choose one of boilWater, pourTea"
                                + " (known-capability)",
                        PLACE + "runs while the person waits. Tick 'Asynchronous continuations: before'"
                                + " (known-capability)",
                        PLACE + "does not say how often it is tried again. Set 'Retry time cycle', e.g. R5/PT10S"
                                + " (known-capability)");
    }

    @Test
    void findsATaskWithoutCapability() {
        assertThat(Miniature.pathway("""
                <bpmn:businessRuleTask id="businessRuleTask_boil" name="Boil water" camunda:decisionRef="heat"
                    camunda:asyncBefore="true">
                  <bpmn:extensionElements>
                    <camunda:failedJobRetryTimeCycle>R5/PT10S</camunda:failedJobRetryTimeCycle>
                  </bpmn:extensionElements>
                </bpmn:businessRuleTask>
                """).findings(rule))
                .containsExactly(PLACE + "names no capability. Choose one of boilWater, pourTea (known-capability)");
    }

    @Test
    void findsAnInputThatIsMissingAndOneThatNobodyAskedFor() {
        assertThat(Miniature.pathway("""
                <bpmn:serviceTask id="serviceTask_boil" name="Boil water"
                    camunda:delegateExpression="${boilWater}" camunda:asyncBefore="true">
                  <bpmn:extensionElements>
                    <camunda:inputOutput>
                      <camunda:inputParameter name="litres" />
                      <camunda:inputParameter name="milk">yes</camunda:inputParameter>
                    </camunda:inputOutput>
                    <camunda:failedJobRetryTimeCycle>R5/PT10S</camunda:failedJobRetryTimeCycle>
                  </bpmn:extensionElements>
                </bpmn:serviceTask>
                """).findings(strict))
                .containsExactly(
                        PLACE
                                + "does not say 'How much water' (input 'litres'). Apply the template 'Boil the water' and"
                                + " fill in 'How much water' (known-capability)",
                        PLACE
                                + "hands over 'milk', which is not asked for. Apply the template 'Boil the water', or take"
                                + " the input out (known-capability)");
    }

    @Test
    void findsATimeThatIsNone() {
        String task = """
                <bpmn:serviceTask id="serviceTask_boil" name="Boil water"
                    camunda:delegateExpression="${boilWater}" camunda:asyncBefore="true">
                  <bpmn:extensionElements>
                    <camunda:inputOutput>
                      <camunda:inputParameter name="litres">2</camunda:inputParameter>
                      <camunda:inputParameter name="within">%s</camunda:inputParameter>
                    </camunda:inputOutput>
                    <camunda:failedJobRetryTimeCycle>R5/PT10S</camunda:failedJobRetryTimeCycle>
                  </bpmn:extensionElements>
                </bpmn:serviceTask>
                """;

        assertThat(Miniature.pathway(task.formatted("P21D")).findings(strict)).isEmpty();
        assertThat(Miniature.pathway(task.formatted("")).findings(strict)).isEmpty();
        assertThat(Miniature.pathway(task.formatted("three weeks")).findings(strict))
                .containsExactly(
                        PLACE + "says 'three weeks' as 'How long' (input 'within'). Write a time like PT4H or P21D"
                                + " (known-capability)");
    }

    @Contract(
            label = "Boil the water",
            means = "Makes it hot.",
            in = {
                @Contract.In(name = "litres", label = "How much water", means = "In litres"),
                @Contract.In(
                        name = "within",
                        label = "How long",
                        means = "A time",
                        kind = Contract.Kind.DURATION,
                        required = false),
                @Contract.In(name = "pot", label = "Which pot", means = "Its name", required = false)
            })
    private static final class Boil {}
}
