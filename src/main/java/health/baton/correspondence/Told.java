package health.baton.correspondence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody was told about a case, and what became of it.
 *
 * @param kind {@code gp}, {@code receiving-unit}, {@code plan}, {@code letter} (to the person), {@code notice}, {@code reminder} or {@code correction}
 * @param to whom, as people call them
 * @param ways how it went, one at least
 * @param asked whether something is asked
 * @param due by when
 * @param openedAt first opening by a recipient; null while nobody has opened it
 * @param answer {@code done}, {@code cannot}, {@code noted}; null while there is none
 * @param reason why it cannot be done
 * @param replaced whether a later message stands in its place, so that nobody waits for its answer any more
 * @param corrected whether something in it was later marked as entered in error
 */
public record Told(
        UUID id,
        String kind,
        String subject,
        String to,
        List<Way> ways,
        Instant at,
        boolean asked,
        @Nullable Instant due,
        @Nullable Instant openedAt,
        @Nullable Instant answeredAt,
        @Nullable String answer,
        @Nullable String reason,
        boolean replaced,
        boolean corrected) {

    /**
     * One channel by which it went.
     *
     * @param channel {@code work-queue}, {@code email}, {@code sms}, {@code post} or {@code print}
     * @param arrivedAt when it was in the work queue, or the mail server accepted it; null while it has not, and on paper
     * @param failedAt when it was given up
     */
    public record Way(
            String channel,
            @Nullable Instant arrivedAt,
            @Nullable Instant failedAt) {}
}
