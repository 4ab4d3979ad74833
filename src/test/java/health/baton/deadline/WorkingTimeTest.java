package health.baton.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import health.baton.directory.Hours;
import health.baton.directory.Opening;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingTimeTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Hours OFFICE = Hours.weekdays(LocalTime.of(8, 0), LocalTime.of(18, 30));
    private static final Hours NIGHTS = Hours.daily(LocalTime.of(20, 0), LocalTime.of(8, 0));
    private static final Hours EVERY_DAY = Hours.daily(LocalTime.of(8, 0), LocalTime.of(20, 0));
    private final WorkingTime workingTime = new WorkingTime(new BankHolidays());

    @Test
    void closesForTheDayOnWhichANightBegan() {
        assertThat(workingTime.closing(
                        LocalDateTime.parse("2026-11-17T02:00").atZone(LONDON).toInstant(),
                        NIGHTS,
                        LONDON,
                        "england-and-wales"))
                .isEqualTo(
                        LocalDateTime.parse("2026-11-17T08:00").atZone(LONDON).toInstant());
    }

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource({
        // Monday 16 November 2026
        "2026-11-16T09:00, PT2H, 2026-11-16T11:00",
        "2026-11-16T17:30, PT2H, 2026-11-17T09:00",
        "2026-11-16T06:00, PT2H, 2026-11-16T10:00",
        "2026-11-16T16:30, PT2H, 2026-11-16T18:30",
        "2026-11-20T18:00, PT1H, 2026-11-23T08:30",
        "2026-11-21T12:00, PT0S, 2026-11-23T08:00",
        "2026-11-16T09:00, PT21H, 2026-11-18T09:00",
        // days: same local time, moved into the open hours
        "2026-11-16T09:00, P1D, 2026-11-17T09:00",
        "2026-11-20T09:00, P1D, 2026-11-23T09:00",
        "2026-11-20T20:00, P1D, 2026-11-23T18:30",
        "2026-11-20T06:00, P1D, 2026-11-23T08:00",
        "2026-11-21T10:00, P1D, 2026-11-23T18:30",
        "2026-11-16T09:00, P10D, 2026-11-30T09:00",
        "2026-11-16T17:30, P1DT2H, 2026-11-18T09:00",
        // Christmas on a Friday, Boxing Day moved to Monday
        "2026-12-24T18:00, PT1H, 2026-12-29T08:30",
        "2026-12-24T09:00, P1D, 2026-12-29T09:00",
        "2026-12-25T09:00, P1D, 2026-12-29T18:30",
        "2026-12-31T12:00, P1D, 2027-01-04T12:00",
        // both clock changes lie in a weekend
        "2026-03-27T18:00, PT1H, 2026-03-30T08:30",
        "2026-10-23T09:00, P1D, 2026-10-26T09:00"
    })
    void passesInOfficeHours(String start, String duration, String due) {
        assertThat(after(start, duration, OFFICE)).isEqualTo(due);
    }

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource({
        "2026-11-20T23:00:00Z, PT2H, 2026-11-21T01:00:00Z",
        "2026-12-25T12:00:00Z, PT36H, 2026-12-27T00:00:00Z",
        // 1:00 becomes 2:00 and an hour is gone; 2:00 becomes 1:00 and an hour comes twice
        "2026-03-28T12:00:00Z, PT24H, 2026-03-29T12:00:00Z",
        "2026-03-28T12:00:00Z, P1D, 2026-03-29T11:00:00Z",
        "2026-10-24T11:00:00Z, PT24H, 2026-10-25T11:00:00Z",
        "2026-10-24T11:00:00Z, P1D, 2026-10-25T12:00:00Z",
        "2026-10-25T00:30:00Z, PT1H, 2026-10-25T01:30:00Z",
        "2026-12-24T12:00:00Z, P2D, 2026-12-26T12:00:00Z"
    })
    void isThePlainClockForATeamThatNeverCloses(String start, String duration, String due) {
        assertThat(workingTime.after(Instant.parse(start), duration, Hours.always(), LONDON, "england-and-wales"))
                .isEqualTo(due);
    }

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource({
        "2026-11-16T21:00, PT2H, 2026-11-16T23:00",
        "2026-11-16T23:00, PT2H, 2026-11-17T01:00",
        "2026-11-16T07:00, PT2H, 2026-11-16T21:00",
        "2026-11-16T03:00, P1D, 2026-11-17T03:00",
        "2026-11-16T12:00, P1D, 2026-11-17T20:00",
        // the night of the clock change has 11 hours, or 13
        "2026-03-28T20:00, PT12H, 2026-03-29T21:00",
        "2026-10-24T20:00, PT13H, 2026-10-25T08:00",
        "2026-03-28T01:30, P1D, 2026-03-29T02:00"
    })
    void passesInNights(String start, String duration, String due) {
        assertThat(after(start, duration, NIGHTS)).isEqualTo(due);
    }

    @Test
    void passesOnBankHolidaysForATeamThatWorksEveryDay() {
        assertThat(after("2026-12-25T19:00", "PT2H", EVERY_DAY)).isEqualTo("2026-12-26T09:00");
        assertThat(after("2026-12-24T09:00", "P1D", EVERY_DAY)).isEqualTo("2026-12-25T09:00");
    }

    @Test
    void keepsTheBankHolidaysOfTheTeamsOwnCountry() {
        Instant newYear = LocalDateTime.parse("2026-01-01T12:00").atZone(LONDON).toInstant();
        assertThat(workingTime.after(newYear, "PT1H", OFFICE, LONDON, "england-and-wales"))
                .isEqualTo("2026-01-02T09:00:00Z");
        assertThat(workingTime.after(newYear, "PT1H", OFFICE, LONDON, "scotland"))
                .isEqualTo("2026-01-05T09:00:00Z");
    }

    @Test
    void stopsOverLunch() {
        Hours lunch = new Hours(
                List.of(
                        new Opening(DayOfWeek.MONDAY, LocalTime.of(8, 0), LocalTime.of(12, 0)),
                        new Opening(DayOfWeek.MONDAY, LocalTime.of(14, 0), LocalTime.of(18, 0))),
                false);
        assertThat(after("2026-11-16T11:00", "PT2H", lunch)).isEqualTo("2026-11-16T15:00");
        assertThat(after("2026-11-16T13:00", "P1D", lunch)).isEqualTo("2026-11-23T14:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "P", "PT", "2 hours", "P1W", "P1M", "P1Y", "PT-2H", "P-1D", "P1001D", "PT99999H", "P1DT"})
    void refusesWhatIsNoWorkingTime(String duration) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> after("2026-11-16T09:00", duration, OFFICE))
                .withMessageContaining("'" + duration + "'");
    }

    private String after(String start, String duration, Hours hours) {
        Instant from = LocalDateTime.parse(start).atZone(LONDON).toInstant();
        Instant due = workingTime.after(from, duration, hours, LONDON, "england-and-wales");
        return LocalDateTime.ofInstant(due, LONDON).toString();
    }
}
