package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "${deadline.in('PT2H', startTeam)}                         | 2 working hours (start team)",
                "${deadline.in('P1D', team.of('practice', practice, area))} | 1 working day (practice)",
                "${plan.due(c, owner) == null ? deadline.in('P1D', team.of(owner, area)) : plan.due(c, owner)} | as the plan says, else 1 working day (owner)",
                "${something.else()}                                       | `something.else()`",
                "''                                                        | –",
            })
    void saysWhenATaskIsDue(String expression, String words) {
        assertThat(ClockWords.due(expression)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "R/PT10M                                              | every 10 minutes",
                "R3/PT1H30M                                           | every 1 hour 30 minutes, 3 times",
                "P30D                                                 | after 30 days",
                "${deadline.every('P1D', team.of('practice', p, a))}  | every working day (practice)",
                "${deadline.in('PT15M', startTeam)}                   | after 15 minutes (start team)",
                "${plan.due(c, o) == null ? deadline.in('P1D', startTeam) : plan.due(c, o)} | when it is due",
                "tomorrow                                             | after `tomorrow`",
            })
    void saysWhenAnEventComes(String expression, String words) {
        assertThat(ClockWords.clock(expression)).isEqualTo(words);
    }
}
