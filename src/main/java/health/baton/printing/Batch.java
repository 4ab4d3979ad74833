package health.baton.printing;

import java.time.Instant;
import java.util.UUID;

/**
 * Letters that go to the mailing house together.
 *
 * @param team whose print run it is
 * @param number which of the batches that were made together, from 1
 * @param state {@code choosing}, {@code printing}, {@code ready}, {@code posted}, {@code given-up} or {@code empty}
 * @param letters how many are in it
 * @param laidOut how many of them are laid out
 */
public record Batch(
        UUID id,
        String team,
        String pathway,
        String madeBy,
        Instant madeAt,
        int number,
        int ofNumbers,
        String state,
        int letters,
        int pages,
        int laidOut) {

    /** 0 to 100. */
    public int percent() {
        return letters == 0 ? 0 : (int) (100L * laidOut / letters);
    }
}
