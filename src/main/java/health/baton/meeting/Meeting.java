package health.baton.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One date of a series.
 *
 * @param notHeldBecause why it is not held; null when it is
 */
public record Meeting(
        Instant starts, Instant ends, @Nullable String notHeldBecause) {
    public boolean isHeld() {
        return notHeldBecause == null;
    }
}
