package health.baton.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import health.baton.deadline.Deadline;
import health.baton.deadline.WorkingTime;
import health.baton.directory.Hours;
import health.baton.directory.Team;
import health.baton.directory.Teams;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A practice that is open from Monday to Friday, 08:00 to 18:30; the clock stands at noon on Tuesday 02-Jun-2026 in London. */
class LetterTimesTest {
    private static final String TEAM = FakeAddresses.PRACTICE;
    private final Room room = Room.withoutMail();
    private final Teams teams = mock(Teams.class);
    private final LetterTimes times = new LetterTimes(
            room.messages, new Deadline(new WorkingTime((where, day) -> false), teams, room.clock), room.clock);

    @BeforeEach
    void itIsNoon() {
        when(teams.find(anyString()))
                .thenReturn(Optional.of(new Team(
                        TEAM,
                        "practice",
                        "The practice",
                        null,
                        ZoneId.of("Europe/London"),
                        "england-and-wales",
                        Hours.weekdays(LocalTime.of(8, 0), LocalTime.of(18, 30)))));
        room.clock.set(Instant.parse("2026-06-02T11:00:00Z"));
    }

    @Test
    void whatAsksNothingIsAskedAfterInTheWorkingTimeOfTheModel() {
        assertThat(times.inTime("PT4H", letter(), TEAM)).isEqualTo("2026-06-02T15:00:00Z");
        assertThat(times.answerBy("P1D", letter(), TEAM)).isEqualTo("2026-06-03T11:00:00Z");
    }

    @Test
    void aRequestThatIsDueSoonIsAskedAfterWhenHalfOfTheTimeHasGone() {
        assertThat(times.inTime("PT4H", due("2026-06-02T15:00+01:00"), TEAM)).isEqualTo("2026-06-02T12:30:00Z");
        assertThat(times.answerBy("P1D", due("2026-06-02T15:00+01:00"), TEAM)).isEqualTo("2026-06-02T14:00:00Z");
    }

    @Test
    void theNightIsNoTimeToRingAPractice() {
        room.clock.set(Instant.parse("2026-06-02T20:00:00Z"));

        assertThat(times.inTime("PT4H", due("2026-06-03T09:00+01:00"), TEAM)).isEqualTo("2026-06-03T07:30:00Z");
    }

    @Test
    void aRequestThatIsDueMuchLaterChangesNothing() {
        assertThat(times.inTime("PT4H", due("2026-06-12T15:00+01:00"), TEAM)).isEqualTo("2026-06-02T15:00:00Z");
    }

    @Test
    void aRequestWhoseTimeIsOverIsChasedAsAnyLetter() {
        String letter = due("2026-06-02T15:00+01:00");
        room.clock.set(Instant.parse("2026-06-03T08:00:00Z"));

        assertThat(times.inTime("PT4H", letter, TEAM)).isEqualTo("2026-06-03T12:00:00Z");
    }

    @Test
    void refusesALetterThatThereIsNot() {
        String none = UUID.randomUUID().toString();

        assertThatThrownBy(() -> times.inTime("PT4H", none, TEAM)).isInstanceOf(IllegalArgumentException.class);
    }

    private String letter() {
        return room.told().toString();
    }

    private String due(String when) {
        room.asking().facts.facts.put("practiceBy", when);
        return letter();
    }
}
