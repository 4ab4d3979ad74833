package health.baton.form;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Not in the future and not before 1900. */
@Component
final class BirthDateCheck implements FieldCheck {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private final Clock clock;

    BirthDateCheck(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "birth-date";
    }

    @Override
    public Optional<String> refuse(Object value) {
        try {
            LocalDate born = LocalDate.parse(value.toString());
            if (born.isAfter(LocalDate.now(clock.withZone(ShownDate.ZONE)))) {
                return Optional.of("is in the future");
            }
            return born.isBefore(EARLIEST) ? Optional.of("is before 1900") : Optional.empty();
        } catch (DateTimeException other) {
            return Optional.of("is not a date");
        }
    }
}
