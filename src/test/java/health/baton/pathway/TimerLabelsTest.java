package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimerLabelsTest {
    private final ModelRule rule = new TimerLabels();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Not drunk in 20 minutes      | PT20M",
                "Every 10 minutes             | R/PT10M",
                "Cold after ten minutes       | PT10M",
                "A working day later          | ${deadline.every('P1D', team.of('crew', area))}",
                "Not opened in 4 working hours | ${deadline.in('PT4H', startTeam)}",
                "Thirtieth day                | P30D",
                "Not washed up in a week      | P7D",
                "After 1 hour 30 minutes      | PT1H30M",
                "Not done when it was due     | ${plan.due(caseReference, owner)}",
                "Every morning at 09:00       | 0 0 9 ? * *",
            })
    void acceptsLabelsThatSayTheTimeThatRuns(String label, String time) {
        assertThat(findings(label, time)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cold                    | PT20M   | PT20M",
                "Not drunk in 10 minutes | PT20M   | PT20M",
                "Not drunk in 2 minutes  | PT2H    | PT2H",
                "Not drunk when due      | ${deadline.every('PT2H', startTeam)} | PT2H",
                "Not drunk in 120 minutes or 12 | R3/PT12M | PT12M",
                "After 1 hour            | PT1H30M | PT1H30M",
            })
    void findsLabelsThatSayAnotherTimeOrNone(String label, String time, String runs) {
        assertThat(findings(label, time))
                .containsExactly(
                        "processes/tea/tea.bpmn: '%s': its label does not say the time that runs, %s. Write the"
                                        .formatted(label, runs)
                                + " time on it, e.g. 'Not answered in 20 minutes' (timer-labels)");
    }

    @ParameterizedTest
    @CsvSource("Not done, ${plan.due(caseReference)}")
    void findsALabelWithoutTimeWhereTheTimeIsKnownOnlyLater(String label, String time) {
        assertThat(findings(label, time))
                .containsExactly(
                        "processes/tea/tea.bpmn: 'Not done': its label does not say when. Write the time on it,"
                                + " or 'when it was due' (timer-labels)");
    }

    private List<String> findings(String label, String time) {
        return Miniature.pathway("""
                        <bpmn:boundaryEvent id="event_late" name="%s" attachedToRef="userTask_drink">
                          <bpmn:timerEventDefinition><bpmn:timeDuration>%s</bpmn:timeDuration></bpmn:timerEventDefinition>
                        </bpmn:boundaryEvent>
                        """.formatted(label, time)).findings(rule);
    }
}
