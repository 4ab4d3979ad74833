package health.baton.engine;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The moment from which due times count: now, but for what was done on paper and entered afterwards, whose next step is owed
 * from when it was really done. Clocks that act by themselves (chases, offers to the next, ways out) always count from now: a
 * case must not be given up in the moment in which it is entered.
 */
public final class CountsFrom {
    private static final ThreadLocal<@Nullable Instant> MOMENT = new ThreadLocal<>();

    private CountsFrom() {}

    public static Instant now(Clock clock) {
        Instant moment = MOMENT.get();
        return moment == null ? clock.instant() : moment;
    }

    /** What is worked out within the act counts from this moment. */
    static <T> T during(Instant moment, Supplier<T> act) {
        MOMENT.set(moment);
        try {
            return act.get();
        } finally {
            MOMENT.remove();
        }
    }
}
