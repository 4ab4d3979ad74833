package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FieldsMakeSenseTest {
    private static final String TASK = """
            <bpmn:userTask id="userTask_pour" name="Pour tea">%s</bpmn:userTask>
            <bpmn:boundaryEvent id="event_late" name="Late" attachedToRef="userTask_pour">%s
              <bpmn:timerEventDefinition id="timer_late"><bpmn:timeCycle>%s</bpmn:timeCycle></bpmn:timerEventDefinition>
            </bpmn:boundaryEvent>
            """;
    private final ModelRule rule = new FieldsMakeSense();

    @Test
    void acceptsWhatATemplateWrites() {
        assertThat(findings(
                        fields("role", "coordinator", "place", "area", "dueIn", "P1DT4H", "retry", "R5/PT10S"),
                        fields("countedIn", "owing-team"),
                        "R/PT3H"))
                .isEmpty();
        assertThat(findings(
                        fields("role", "crew", "place", "start-team", "dueIn", "PT5M", "countedIn", "start-team"),
                        fields("countedIn", "clock"),
                        "R/PT2M"))
                .isEmpty();
    }

    @Test
    void findsATeamThatNobodyCanFind() {
        assertThat(findings(fields("place", "everywhere", "role", "crew"), "", "R/PT3H"))
                .singleElement()
                .asString()
                .startsWith(
                        "processes/tea/tea.bpmn: 'Pour tea': 'place' has to be one of area, practice, start-team, rota");
        assertThat(findings(fields("place", "area"), "", "R/PT3H")).hasSize(1);
        assertThat(findings(fields("place", "area", "role", "The crew"), "", "R/PT3H"))
                .hasSize(1);
    }

    @Test
    void findsATimeThatNobodyCanCount() {
        assertThat(findings(fields("place", "area", "role", "crew", "dueIn", "2 hours"), "", "R/PT3H"))
                .singleElement()
                .asString()
                .contains("'dueIn' has to be a time like PT30M, PT4H or P2D");
        assertThat(findings(fields("dueIn", "PT2H"), "", "R/PT3H")).hasSize(1);
        assertThat(findings(fields("place", "area", "role", "crew"), fields("countedIn", "owing-team"), "R/3 hours"))
                .singleElement()
                .asString()
                .startsWith("processes/tea/tea.bpmn: 'Late': 'countedIn' has to be owing-team");
        assertThat(findings("", fields("countedIn", "owing-team"), "R/PT3H")).hasSize(1);
        assertThat(findings(fields("retry", "often"), "", "R/PT3H"))
                .singleElement()
                .asString()
                .contains("'retry' has to be a cycle like R5/PT10S");
    }

    private java.util.List<String> findings(String task, String event, String time) {
        return Miniature.pathway(TASK.formatted(task, event, time)).findings(rule);
    }

    private static String fields(String... namesAndValues) {
        StringBuilder xml = new StringBuilder("<bpmn:extensionElements><camunda:properties>");
        for (int i = 0; i < namesAndValues.length; i += 2) {
            xml.append("<camunda:property name='%s' value='%s' />".formatted(namesAndValues[i], namesAndValues[i + 1]));
        }
        return xml + "</camunda:properties></bpmn:extensionElements>";
    }
}
