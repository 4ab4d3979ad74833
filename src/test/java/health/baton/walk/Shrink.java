package health.baton.walk;

import java.util.function.Function;

/** Leaves out of a failing walk what is not needed for it to fail in the same way. */
final class Shrink {
    private final Function<Walk, Walk> again;

    /** @param again does the acts anew and says what broke */
    Shrink(Function<Walk, Walk> again) {
        this.again = again;
    }

    Walk smallest(Walk failing, int tries) {
        Walk best = failing;
        int left = tries;
        for (int size = Math.max(1, best.acts().size() / 2); size >= 1 && left > 0; size /= 2) {
            for (int from = 0; from < best.acts().size() && left > 0; left--) {
                Walk tried = again.apply(best.without(from, from + size));
                if (sameFault(tried, failing)) {
                    best = tried;
                } else {
                    from += size;
                }
            }
        }
        return best;
    }

    private static boolean sameFault(Walk one, Walk other) {
        return !one.holds() && one.broken().equals(other.broken());
    }
}
