package health.baton.meeting;

import health.baton.form.ShownDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From when on a meeting is wanted, as models say it. */
final class Earliest {
    private Earliest() {}

    /**
     * The moment.
     *
     * @param said a day ({@code 2026-11-21}), a moment, or the name of a fact of the case that is one; null: now
     * @param after calendar time after it, e.g. {@code P42D}; null: none
     * @param known the facts of the case
     * @throws IllegalArgumentException when it is neither
     */
    static Instant of(@Nullable String said, @Nullable String after, Map<String, Object> known, Instant now) {
        Instant anchor =
                said == null ? now : moment(known.getOrDefault(said, said).toString());
        return after == null
                ? anchor
                : anchor.atZone(ShownDate.ZONE).plus(period(after)).toInstant();
    }

    static Period period(String text) {
        try {
            return Period.parse(text);
        } catch (DateTimeParseException other) {
            throw new IllegalArgumentException("'%s' is no time of whole days like P42D".formatted(text), other);
        }
    }

    private static Instant moment(String text) {
        try {
            return text.length() == 10
                    ? LocalDate.parse(text).atStartOfDay(ShownDate.ZONE).toInstant()
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException other) {
            throw new IllegalArgumentException(
                    "A meeting is wanted from a day on that is neither a date nor a fact of the case", other);
        }
    }
}
