package health.baton.form;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A date, or the date of a moment, that is today or later; what form-js calls disallowPassedDates. */
@Component
final class NotPastCheck implements FieldCheck {
    static final String NAME = "not-past";

    private final Clock clock;

    NotPastCheck(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<String> refuse(Object value) {
        LocalDate today = LocalDate.now(clock.withZone(ShownDate.ZONE));
        return Moments.of(value)
                .map(moment ->
                        moment.toLocalDate().isBefore(today) ? Optional.of("is in the past") : Optional.<String>empty())
                .orElse(Optional.of("is not a date"));
    }
}
