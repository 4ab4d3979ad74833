package health.baton.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.baton.form.ShownDate;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeetingDatesTest {
    private final Clinic clinic = new Clinic();

    @Test
    void countsTheWeeksFromTheFirstMeeting() {
        assertThat(shown(every(2, LocalTime.of(14, 0)), "2026-11-20T00:00:00Z", 3))
                .containsExactly("01-Dec-2026 14:00", "15-Dec-2026 14:00", "29-Dec-2026 14:00 bank holiday");
    }

    @Test
    void keepsTheLocalTimeAcrossTheClockChange() {
        List<Meeting> around = clinic.dates
                .from(every(1, LocalTime.of(9, 0)), Instant.parse("2027-03-22T00:00:00Z"))
                .limit(2)
                .toList();

        assertThat(around)
                .extracting(Meeting::starts)
                .containsExactly(Instant.parse("2027-03-23T09:00:00Z"), Instant.parse("2027-03-30T08:00:00Z"));
    }

    @Test
    void isHeldNoDayThatIsABankHoliday() {
        assertThat(clinic.book("A", Instant.parse("2026-12-23T00:00:00Z")))
                .isEqualTo(Instant.parse("2027-01-05T14:00:00Z"));
    }

    @Test
    void aMeetingThatHasBegunIsShownUntilItIsOver() {
        assertThat(shown(clinic.series, "2026-11-24T14:30:00Z", 1)).containsExactly("24-Nov-2026 14:00");
        assertThat(shown(clinic.series, "2026-11-24T15:00:00Z", 1)).containsExactly("01-Dec-2026 14:00");
    }

    @Test
    void saysWhenAMeetingIsNeverHeld() {
        MeetingDates never = new MeetingDates(clinic.leicester.teams, (division, day) -> true);

        assertThatThrownBy(() -> never.held(clinic.series, Clinic.SATURDAY))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("never held");
    }

    private List<String> shown(Series series, String from, int most) {
        return clinic.dates
                .from(series, Instant.parse(from))
                .limit(most)
                .map(meeting -> ShownDate.of(meeting.starts())
                        + (meeting.notHeldBecause() == null ? "" : " " + meeting.notHeldBecause()))
                .toList();
    }

    private static Series every(int weeks, LocalTime starts) {
        return new Series(
                "other-mdt",
                "leicester",
                "Other",
                "Room 5",
                DayOfWeek.TUESDAY,
                starts,
                weeks,
                LocalDate.of(2026, 11, 2),
                60,
                2,
                "geriatrician",
                "coordinator",
                List.of());
    }
}
