package health.baton.deadline;

import health.baton.directory.DaysOff;
import health.baton.directory.Hours;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/**
 * Adds working time. Hours, minutes and seconds pass only while the team is open. Days are working days: days on which
 * it opens, thus without bank holidays for those who keep them; the local time stays, moved into the open hours of that day.
 * For a team that never closes this is the plain clock and calendar, across the clock changes too.
 */
@Component
public class WorkingTime {
    private final DaysOff daysOff;

    public WorkingTime(DaysOff daysOff) {
        this.daysOff = daysOff;
    }

    /**
     * The moment at which so much working time has passed since the start; it never lies outside the open hours.
     *
     * @param isoDuration days, then hours, minutes and seconds, e.g. {@code P2D}, {@code PT90M}; weeks and months are
     *     refused, since nobody could tell whether they are working weeks
     * @param division whose bank holidays are kept, see {@link DaysOff}
     * @throws IllegalArgumentException when the duration is not such a one
     */
    public Instant after(Instant start, String isoDuration, Hours hours, ZoneId zone, String division) {
        Allowance allowance = Allowance.of(isoDuration);
        TeamCalendar calendar = new TeamCalendar(hours, zone, division, daysOff);
        Instant day = allowance.days() == 0 ? start : calendar.plus(start, allowance.days());
        return calendar.plus(day, allowance.time());
    }

    /** When the team closes for the day on which this moment, or the first open one after it, lies. */
    Instant closing(Instant start, Hours hours, ZoneId zone, String division) {
        return new TeamCalendar(hours, zone, division, daysOff).closing(start);
    }
}
