package health.baton.form;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The moments that answers of date and date-and-time fields mean. */
public final class Moments {
    private static final int DATE_LENGTH = 10;

    private Moments() {}

    /** In the United Kingdom's time; of a date its beginning. */
    static Optional<LocalDateTime> of(Object value) {
        String text = value.toString();
        try {
            if (text.length() == DATE_LENGTH) {
                return Optional.of(LocalDate.parse(text).atStartOfDay());
            }
            return Optional.of(LocalDateTime.ofInstant(at(text), ShownDate.ZONE));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    /** As {@link #at(String, ZoneId)}, in the United Kingdom's time. */
    public static Instant at(String text) {
        return at(text, ShownDate.ZONE);
    }

    /**
     * The moment of a date and time as forms send it: with an offset, or without one in the time of this zone.
     *
     * @throws DateTimeException when it is none
     */
    public static Instant at(String text, ZoneId zone) {
        return DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from)
                        instanceof OffsetDateTime withOffset
                ? withOffset.toInstant()
                : LocalDateTime.parse(text).atZone(zone).toInstant();
    }
}
