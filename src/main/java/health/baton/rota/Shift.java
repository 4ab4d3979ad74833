package health.baton.rota;

import java.time.Instant;

/**
 * Somebody's turn of duty.
 *
 * @param role e.g. {@code geriatrician}
 * @param area code of the area, e.g. {@code leicester}
 * @param person sign-in name
 * @param order who is asked first: 1 before 2
 * @param starts first moment of duty
 * @param ends the moment at which it is over; after {@code starts}
 */
public record Shift(String role, String area, String person, int order, Instant starts, Instant ends) {
    public Shift {
        if (!starts.isBefore(ends)) {
            throw new IllegalArgumentException("A shift must end (%s) after it starts (%s)".formatted(ends, starts));
        }
        if (order < 1) {
            throw new IllegalArgumentException("The order on the rota begins with 1, not " + order);
        }
    }
}
