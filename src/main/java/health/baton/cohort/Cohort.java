package health.baton.cohort;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A file that was brought in.
 *
 * @param pathway key
 * @param broughtBy sign-in name
 * @param state {@code reading}, {@code unreadable}, {@code checked}, {@code going}, {@code paused}, {@code done} or
 *     {@code dropped}
 * @param note why it is unreadable; null when it is not
 * @param rows how many rows are in each state; absent ones are 0
 */
public record Cohort(
        UUID id,
        String pathway,
        String fileName,
        String broughtBy,
        Instant broughtAt,
        String state,
        @Nullable String note,
        Progress progress,
        Map<RowState, Integer> rows) {

    /**
     * How far it is.
     *
     * @param rows of the file, about
     * @param readTo row up to which it has been read and checked
     * @param goingSince when it began to start, or to go on; null before
     * @param doneBefore rows that were done by then
     */
    public record Progress(int rows, int readTo, @Nullable Instant goingSince, int doneBefore) {}

    Cohort with(Map<RowState, Integer> counted) {
        return new Cohort(id, pathway, fileName, broughtBy, broughtAt, state, note, progress, counted);
    }

    /** Rows in this state. */
    public int count(RowState of) {
        return rows.getOrDefault(of, 0);
    }

    /** All rows of the file, as far as they have been read. */
    public int total() {
        return rows.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Rows that wait to be started or told. */
    public int left() {
        return count(RowState.WAITING) + count(RowState.DEATH_WAITING);
    }

    /** Rows that were agreed to and are behind us. */
    public int done() {
        return Stream.of(RowState.STARTED, RowState.TOLD, RowState.NOBODY, RowState.FAILED)
                .mapToInt(this::count)
                .sum();
    }

    /** Rows that will start a case or tell one when somebody agrees. */
    public int ready() {
        return count(RowState.GOOD) + count(RowState.DEATH);
    }

    /** Of the whole file while it is read, of the rows that somebody agreed to afterwards; 0 to 100. */
    public int percent() {
        int all = isRead() ? progress.rows() : done() + left() + count(RowState.QUEUED);
        int behind = isRead() ? Math.min(progress.readTo(), all) : done();
        return all == 0 ? 100 : (int) (100L * behind / all);
    }

    private boolean isRead() {
        return state.equals("reading");
    }

    /** Rows read each second since it came; then started or told each second since it went on. Empty before the first. */
    public Optional<Double> speed(Instant now) {
        Instant since = isRead() ? broughtAt : progress.goingSince();
        int done = isRead() ? progress.readTo() : done() - progress.doneBefore();
        if (since == null || done <= 0 || !now.isAfter(since)) {
            return Optional.empty();
        }
        return Optional.of(done * 1000.0 / Duration.between(since, now).toMillis());
    }

    /** At the speed of now; empty while that is not known. */
    public Optional<Duration> timeLeft(Instant now) {
        int left = isRead() ? Math.max(progress.rows() - progress.readTo(), 0) : left();
        return speed(now).map(speed -> Duration.ofSeconds(Math.round(left / speed)));
    }
}
