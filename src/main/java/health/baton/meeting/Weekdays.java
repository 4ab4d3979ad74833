package health.baton.meeting;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;

/** Weekdays as people write them. */
final class Weekdays {
    private Weekdays() {}

    static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** Throws {@link IllegalArgumentException} for what is no weekday. */
    static DayOfWeek of(String name) {
        return DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
