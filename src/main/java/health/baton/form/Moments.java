package health.baton.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Optional;

/** The moment that an answer of a date (its beginning) or date-and-time field means, in the United Kingdom's time. */
final class Moments {
    private static final int DATE_LENGTH = 10;

    private Moments() {}

    static Optional<LocalDateTime> of(Object value) {
        String text = value.toString();
        try {
            if (text.length() == DATE_LENGTH) {
                return Optional.of(LocalDate.parse(text).atStartOfDay());
            }
            return Optional.of(
                    text.matches(".*T.*(Z|[+-]\\d{2}:\\d{2})")
                            ? LocalDateTime.ofInstant(OffsetDateTime.parse(text).toInstant(), ShownDate.ZONE)
                            : LocalDateTime.parse(text));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }
}
