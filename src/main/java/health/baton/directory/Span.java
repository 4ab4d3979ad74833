package health.baton.directory;

import java.time.Instant;

/**
 * A stretch of time.
 *
 * @param from first moment
 * @param to the moment at which it is over; not before {@code from}
 */
public record Span(Instant from, Instant to) {
    public Span {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A span cannot end (%s) before it begins (%s)".formatted(to, from));
        }
    }

    /** Whether the moment lies in it; the end does not. */
    public boolean contains(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(to);
    }
}
