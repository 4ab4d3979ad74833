package health.baton.cohort;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A file that was brought in.
 *
 * @param pathway key
 * @param broughtBy sign-in name
 * @param state {@code checked}, {@code going}, {@code paused}, {@code done} or {@code dropped}
 * @param rows how many rows are in each state; absent ones are 0
 */
public record Cohort(
        UUID id,
        String pathway,
        String fileName,
        String broughtBy,
        Instant broughtAt,
        String state,
        Map<RowState, Integer> rows) {

    /** Rows in this state. */
    public int count(RowState state) {
        return rows.getOrDefault(state, 0);
    }

    /** All rows of the file. */
    public int total() {
        return rows.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Rows that wait to be started or told. */
    public int left() {
        return count(RowState.WAITING) + count(RowState.DEATH_WAITING);
    }

    /** Rows that will start a case or tell one when somebody agrees. */
    public int ready() {
        return count(RowState.GOOD) + count(RowState.DEATH);
    }
}
