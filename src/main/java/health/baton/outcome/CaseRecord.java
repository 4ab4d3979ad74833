package health.baton.outcome;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A case as the figures see it: nothing about the person.
 *
 * @param reference opaque
 * @param pathway process definition key
 * @param endedAt null while it runs
 * @param outcome code of the outcome; null before there is one
 * @param outcomeLabel the outcome in words; null before there is one
 * @param responsible name of the team that is clinically responsible; its role where the team is not known
 * @param decidedAt when the first decision was recorded; null before
 * @param thirtiethDay what was found on the thirtieth day; null before
 * @param takesPart whether a team of the manager's organisation is or was part of the case
 */
public record CaseRecord(
        String reference,
        String pathway,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String outcome,
        @Nullable String outcomeLabel,
        String responsible,
        @Nullable Instant decidedAt,
        @Nullable Finding thirtiethDay,
        boolean takesPart) {

    /**
     * An answer that was one of a few.
     *
     * @param code the option's value
     * @param label the option's words
     */
    public record Finding(String code, String label) {}

    /** Whether it has not ended. */
    public boolean running() {
        return endedAt == null;
    }
}
