package health.baton.form;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as the NHS shows them, e.g. 21-Nov-2026, and moments in the United Kingdom's time, e.g. 21-Nov-2026 14:30. */
public final class ShownDate {
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MMM-yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd-MMM-yyyy HH:mm", Locale.ENGLISH);

    private ShownDate() {}

    public static String of(LocalDate date) {
        return DATE.format(date);
    }

    public static String of(LocalDateTime local) {
        return MOMENT.format(local);
    }

    public static String of(Instant moment) {
        return of(LocalDateTime.ofInstant(moment, ZONE));
    }
}
