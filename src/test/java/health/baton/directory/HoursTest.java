package health.baton.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class HoursTest {
    private static final DaysOff CHRISTMAS = (division, day) -> day.equals(LocalDate.of(2026, 12, 25));
    private static final Hours NIGHTS = Hours.daily(LocalTime.of(20, 0), LocalTime.of(8, 0));

    @Test
    void opensAndClosesToTheMinute() {
        Team practice = Leicester.practice();
        assertThat(practice.isOpen(Instant.parse("2026-11-16T07:59:59Z"), CHRISTMAS))
                .isFalse();
        assertThat(practice.isOpen(Instant.parse("2026-11-16T08:00:00Z"), CHRISTMAS))
                .isTrue();
        assertThat(practice.isOpen(Instant.parse("2026-11-16T18:29:59Z"), CHRISTMAS))
                .isTrue();
        assertThat(practice.isOpen(Instant.parse("2026-11-16T18:30:00Z"), CHRISTMAS))
                .isFalse();
        assertThat(practice.isOpen(Instant.parse("2026-11-14T12:00:00Z"), CHRISTMAS))
                .isFalse();
    }

    @Test
    void keepsLocalTimeInSummer() {
        Team practice = Leicester.practice();
        assertThat(practice.isOpen(Instant.parse("2026-07-13T07:00:00Z"), CHRISTMAS))
                .isTrue();
        assertThat(practice.isOpen(Instant.parse("2026-07-13T17:30:00Z"), CHRISTMAS))
                .isFalse();
    }

    @Test
    void closesOnBankHolidaysUnlessItWorksEveryDay() {
        Instant christmas = Instant.parse("2026-12-25T12:00:00Z");
        assertThat(Leicester.practice().isOpen(christmas, CHRISTMAS)).isFalse();
        assertThat(Leicester.team("crew", "crew", Hours.always()).isOpen(christmas, CHRISTMAS))
                .isTrue();
    }

    @Test
    void staysOpenThroughTheNight() {
        Team night = Leicester.team("night", "night", NIGHTS);
        assertThat(night.isOpen(Instant.parse("2026-11-16T03:00:00Z"), CHRISTMAS))
                .isTrue();
        assertThat(night.isOpen(Instant.parse("2026-11-16T20:00:00Z"), CHRISTMAS))
                .isTrue();
        assertThat(night.isOpen(Instant.parse("2026-11-16T08:00:00Z"), CHRISTMAS))
                .isFalse();
    }

    @Test
    void aNightOverAClockChangeIsAnHourShorterOrLonger() {
        assertThat(lengthOfNight(LocalDate.of(2026, 3, 28))).isEqualTo(Duration.ofHours(11));
        assertThat(lengthOfNight(LocalDate.of(2026, 6, 1))).isEqualTo(Duration.ofHours(12));
        assertThat(lengthOfNight(LocalDate.of(2026, 10, 24))).isEqualTo(Duration.ofHours(13));
    }

    @Test
    void anOpeningThatTheSpringChangeSkipsDoesNotTakePlace() {
        Hours smallHours = Hours.daily(LocalTime.of(1, 15), LocalTime.of(1, 45));
        assertThat(smallHours.spans(LocalDate.of(2026, 3, 29), Leicester.LONDON, false))
                .isEmpty();
        assertThat(smallHours.spans(LocalDate.of(2026, 3, 30), Leicester.LONDON, false))
                .hasSize(1);
    }

    @Test
    void refusesHoursThatNeverOpenOrOverlap() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Hours(List.of(), false));
        Opening sundayNight = new Opening(DayOfWeek.SUNDAY, LocalTime.of(20, 0), LocalTime.of(8, 0));
        Opening mondayMorning = new Opening(DayOfWeek.MONDAY, LocalTime.of(7, 0), LocalTime.of(12, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Hours(List.of(mondayMorning, sundayNight), false))
                .withMessageContaining("overlap");
    }

    private static Duration lengthOfNight(LocalDate day) {
        Span night = NIGHTS.spans(day, Leicester.LONDON, false).get(0);
        return Duration.between(night.from(), night.to());
    }
}
