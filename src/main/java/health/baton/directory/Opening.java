package health.baton.directory;

import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * One stretch of a week in which a team works, in its local time.
 *
 * @param day the weekday on which it begins
 * @param closes not after {@code opens} means on the next day: 20:00 to 08:00 is a night, 00:00 to 00:00 a whole day
 */
public record Opening(DayOfWeek day, LocalTime opens, LocalTime closes) {
    private static final int DAY = 24 * 60 * 60;

    boolean crossesMidnight() {
        return !closes.isAfter(opens);
    }

    int secondOfWeek() {
        return (day.getValue() - 1) * DAY + opens.toSecondOfDay();
    }

    int lastSecondOfWeek() {
        return (day.getValue() - 1) * DAY + closes.toSecondOfDay() + (crossesMidnight() ? DAY : 0);
    }
}
