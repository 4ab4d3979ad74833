package health.baton.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CanWaitForPracticeTest {
    private static final Map<String, Object> OF_THE_CASE = Map.of("practiceCode", "C82009");
    private static final Team PRACTICE = new Team(
            "practice-c82009",
            "practice",
            "The practice",
            "C82009",
            ZoneId.of("Europe/London"),
            "england-and-wales",
            Hours.weekdays(LocalTime.of(8, 0), LocalTime.of(18, 30)));

    @Test
    void refusesWhatCannotWaitUntilThePracticeOpensAgain() {
        // a Saturday
        assertThat(at("2026-11-21T12:00:00Z").refuse("2026-11-21T18:00+00:00", OF_THE_CASE))
                .hasValueSatisfying(reason -> assertThat(reason).contains("Mon 23-Nov-2026 08:00"));
    }

    @Test
    void acceptsWhatCanWait() {
        assertThat(at("2026-11-21T12:00:00Z").refuse("2026-11-23T12:00+00:00", OF_THE_CASE))
                .isEmpty();
    }

    @Test
    void acceptsAnyTimeWhileThePracticeIsOpen() {
        assertThat(at("2026-11-23T12:00:00Z").refuse("2026-11-23T12:30+00:00", OF_THE_CASE))
                .isEmpty();
    }

    @Test
    void saysNothingWhileThePracticeIsNotKnown() {
        assertThat(at("2026-11-21T12:00:00Z").refuse("2026-11-21T18:00+00:00", Map.of()))
                .isEmpty();
    }

    private static CanWaitForPractice at(String now) {
        Teams teams = mock(Teams.class);
        when(teams.covering("practice", "C82009")).thenReturn(Optional.of(PRACTICE));
        return new CanWaitForPractice(
                teams, new NextOpening((division, day) -> false, Clock.fixed(Instant.parse(now), ZoneOffset.UTC)));
    }
}
