package health.baton.rota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import health.baton.lists.ImportRefused;
import health.baton.lists.RowProblem;
import java.io.StringReader;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarRotaTest {
    private static final Instant FROM = Instant.parse("2026-10-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2026-11-01T00:00:00Z");
    private static final String NIGHT =
            "DTSTART;TZID=Europe/London:20261024T200000\nDTEND;TZID=Europe/London:20261025T080000";
    private Duty duty;

    @BeforeEach
    void fill() {
        duty = new Duty();
    }

    @Test
    void readsANightOverTheClockChange() {
        assertThat(load(event("1", NIGHT, "SUMMARY:asha"))).isEqualTo(1);
        assertThat(duty.onDuty("2026-10-24T18:59:59Z")).isEmpty();
        assertThat(duty.onDuty("2026-10-24T19:00:00Z")).containsExactly("asha");
        assertThat(duty.onDuty("2026-10-25T07:59:59Z")).containsExactly("asha");
        assertThat(duty.onDuty("2026-10-25T08:00:00Z")).isEmpty();
    }

    @Test
    void repeatsNightsAtTheSameLocalTimeAfterTheClockChange() {
        assertThat(load(event("1", NIGHT, "RRULE:FREQ=DAILY;COUNT=3", "SUMMARY:asha")))
                .isEqualTo(3);
        assertThat(duty.onDuty("2026-10-25T19:59:59Z")).isEmpty();
        assertThat(duty.onDuty("2026-10-25T20:00:00Z")).containsExactly("asha");
        assertThat(duty.onDuty("2026-10-27T07:59:59Z")).containsExactly("asha");
        assertThat(duty.onDuty("2026-10-27T20:00:00Z")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"20261027T200000Z", "20261027T200000", "20261027"})
    void readsTheLastDayOfARepetitionHoweverItIsWritten(String until) {
        assertThat(load(event("1", NIGHT, "RRULE:FREQ=DAILY;UNTIL=" + until, "SUMMARY:asha")))
                .isEqualTo(4);
    }

    @Test
    void endsRepetitionsAtTheHorizon() {
        assertThat(load(event("1", NIGHT, "RRULE:FREQ=DAILY", "SUMMARY:asha"))).isEqualTo(8);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> duty.fromCalendar(
                        new StringReader(""), Duty.ROLE, Duty.AREA, FROM, Instant.parse("2030-01-01T00:00:00Z")));
    }

    @Test
    void leavesOutExceptionsAndReplacedOrCancelledNights() {
        String series = event(
                "1", NIGHT, "RRULE:FREQ=DAILY;COUNT=4", "EXDATE;TZID=Europe/London:20261025T200000", "SUMMARY:asha");
        String swapped = event(
                "1",
                "RECURRENCE-ID;TZID=Europe/London:20261026T200000",
                "DTSTART;TZID=Europe/London:20261026T200000",
                "DTEND;TZID=Europe/London:20261027T080000",
                "SUMMARY:ben");
        String cancelled = event(
                "1",
                "RECURRENCE-ID;TZID=Europe/London:20261027T200000",
                "DTSTART;TZID=Europe/London:20261027T200000",
                "DTEND;TZID=Europe/London:20261028T080000",
                "STATUS:CANCELLED",
                "SUMMARY:asha");
        assertThat(load(series + swapped + cancelled)).isEqualTo(2);
        assertThat(duty.onDuty("2026-10-24T23:00:00Z")).containsExactly("asha");
        assertThat(duty.onDuty("2026-10-25T23:00:00Z")).isEmpty();
        assertThat(duty.onDuty("2026-10-26T23:00:00Z")).containsExactly("ben");
        assertThat(duty.onDuty("2026-10-27T23:00:00Z")).isEmpty();
    }

    @Test
    void asksAttendeesInTheirOrderAfterThePriority() {
        load(event(
                "1",
                NIGHT,
                "PRIORITY:2",
                "ATTENDEE:mailto:ben@nhs.example",
                "ATTENDEE:mailto:asha@nhs.example",
                "SUMMARY:Night"));
        assertThat(duty.onDuty("2026-10-24T23:00:00Z")).containsExactly("ben", "asha");
        assertThat(duty.leicester
                        .db
                        .sql("select position from shift where person = 'asha'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "DTSTART:20261024T190000Z, DTEND:20261025T080000Z",
        "DTSTART:20261024T200000, DTEND:20261025T080000",
        "DTSTART;TZID=GMT Standard Time:20261024T200000, DTEND;TZID=GMT Standard Time:20261025T080000",
        "DTSTART;TZID=Europe/London:20261024T200000, DURATION:PT13H",
        "DTSTART;TZID=Europe/Paris:20261024T210000, DTEND;TZID=Europe/London:20261025T080000"
    })
    void readsTimesHoweverTheyAreWritten(String start, String end) {
        load(event("1", start, end, "SUMMARY:asha"));
        assertThat(duty.onDuty("2026-10-24T18:59:59Z")).isEmpty();
        assertThat(duty.onDuty("2026-10-24T19:00:00Z")).containsExactly("asha");
        assertThat(duty.onDuty("2026-10-25T07:59:59Z")).containsExactly("asha");
        assertThat(duty.onDuty("2026-10-25T08:00:00Z")).isEmpty();
    }

    @ParameterizedTest(name = "{1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "DTSTART:20261024T200000/DTEND:20261025T080000/SUMMARY:stranger | SUMMARY | stranger | is nobody in the staff directory",
                "DTSTART:20261024T200000/DTEND:20261025T080000/ATTENDEE:mailto:x@y.example | ATTENDEE | x@y.example | is nobody in the staff directory",
                "DTSTART:20261024T200000/DTEND:20261025T080000/PRIORITY:12/SUMMARY:asha | PRIORITY | 12 | is not a number from 1 to 9",
                "DTSTART;VALUE=DATE:20261024/DTEND;VALUE=DATE:20261025/SUMMARY:asha | DTSTART | 20261024 | is not a day with a time of day",
                "DTSTART;TZID=Atlantis/Centre:20261024T200000/DTEND:20261025T080000/SUMMARY:asha | DTSTART | Atlantis/Centre | is in an unknown time zone",
                "DTSTART:20261024T200000/DTEND:20261024T080000/SUMMARY:asha | DTEND | 2026-10-24T08:00 | is not after the start",
                "DTSTART:20261024T200000/SUMMARY:asha | DURATION | '' | is missing",
                "DTSTART:20261024T200000/DTEND:20261025T080000/RRULE:FREQ=SECONDLY/SUMMARY:asha | RRULE | FREQ=SECONDLY | repeats otherwise than by the day, week, month or year"
            })
    void namesEventFieldValueAndReasonAndStoresNothing(String lines, String field, String value, String reason) {
        ImportRefused refused =
                refused(event("1", NIGHT, "SUMMARY:asha") + event("2", lines.split("/(?=[A-Z])(?!Centre)")));
        assertThat(refused.problems()).containsExactly(new RowProblem(2, field, value, reason));
        assertThat(duty.onDuty("2026-10-24T23:00:00Z")).isEmpty();
    }

    @Test
    void refusesWhatIsNoCalendarOrHasNoEvents() {
        assertThat(catchThrowableOfType(
                                ImportRefused.class,
                                () -> duty.fromCalendar(new StringReader("Dear all,"), Duty.ROLE, Duty.AREA, FROM, TO))
                        .problems())
                .hasSize(1);
        assertThat(refused("").problems())
                .containsExactly(new RowProblem(1, "VEVENT", "", "the calendar has no events"));
    }

    @Test
    void refusesACalendarOfATeamThatIsNotInTheDirectory() {
        ImportRefused refused = catchThrowableOfType(
                ImportRefused.class, () -> duty.fromCalendar(new StringReader(""), Duty.ROLE, "rutland", FROM, TO));
        assertThat(refused.problems()).extracting(RowProblem::column).containsExactly("role");
    }

    private int load(String events) {
        return duty.fromCalendar(
                new StringReader(("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//rota//EN\n" + events + "END:VCALENDAR\n")
                        .replace("\n", "\r\n")),
                Duty.ROLE,
                Duty.AREA,
                FROM,
                TO);
    }

    private ImportRefused refused(String events) {
        return catchThrowableOfType(ImportRefused.class, () -> load(events));
    }

    private static String event(String uid, String... lines) {
        return "BEGIN:VEVENT\nUID:" + uid + "\nDTSTAMP:20260901T000000Z\n" + String.join("\n", lines)
                + "\nEND:VEVENT\n";
    }
}
