package health.baton.form;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A date or moment that has already come. */
@Component
final class NotFutureCheck implements FieldCheck {
    private final Clock clock;

    NotFutureCheck(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "not-future";
    }

    @Override
    public Optional<String> refuse(Object value) {
        LocalDateTime now = LocalDateTime.now(clock.withZone(ShownDate.ZONE));
        return Moments.of(value)
                .map(moment -> moment.isAfter(now) ? Optional.of("is in the future") : Optional.<String>empty())
                .orElse(Optional.of("is not a date"));
    }
}
