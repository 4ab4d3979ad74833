package health.baton.meeting;

import health.baton.directory.DaysOff;
import health.baton.directory.Hours;
import health.baton.directory.Team;
import health.baton.directory.Teams;
import health.baton.form.ShownDate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** On which days a series meets: not on the bank holidays of its chair's team. */
@Component
class MeetingDates {
    private static final String DIVISION = "england-and-wales";
    /** A weekday that is a bank holiday year after year cannot be waited for. */
    private static final int MOST_SKIPPED = 60;

    private final Teams teams;
    private final DaysOff daysOff;

    MeetingDates(Teams teams, DaysOff daysOff) {
        this.teams = teams;
        this.daysOff = daysOff;
    }

    /** The dates from the first that is not over by this moment on, those that are not held among them; without end. */
    Stream<Meeting> from(Series series, Instant moment) {
        String division = teams.covering(series.chair(), series.area())
                .map(Team::division)
                .orElse(DIVISION);
        LocalDate first = series.since().with(TemporalAdjusters.nextOrSame(series.day()));
        return Stream.iterate(first, day -> day.plusWeeks(series.everyWeeks()))
                .map(day -> meeting(series, day, division))
                .dropWhile(meeting -> !meeting.ends().isAfter(moment));
    }

    /**
     * The dates that are held, from this moment on.
     *
     * @throws IllegalStateException when none is held for a long time
     */
    Stream<Meeting> held(Series series, Instant notBefore) {
        if (from(series, notBefore).limit(MOST_SKIPPED).noneMatch(Meeting::isHeld)) {
            throw new IllegalStateException("The meeting '%s' is never held".formatted(series.meeting()));
        }
        return from(series, notBefore)
                .filter(Meeting::isHeld)
                .filter(meeting -> !meeting.starts().isBefore(notBefore));
    }

    private Meeting meeting(Series series, LocalDate day, String division) {
        Instant starts = Hours.moment(day.atTime(series.starts()), ShownDate.ZONE);
        return new Meeting(
                starts,
                starts.plus(Duration.ofMinutes(series.minutes())),
                daysOff.bankHoliday(division, day) ? "bank holiday" : null);
    }
}
