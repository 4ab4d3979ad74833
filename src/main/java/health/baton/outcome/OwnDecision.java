package health.baton.outcome;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A part that somebody had in a case, and what became of it.
 *
 * @param at when they decided, or started the case
 * @param what the task or start as on the diagram
 * @param decided the decision in words; null when they started the case and left the decision to others
 * @param running whether the case has not ended
 * @param outcomeLabel the outcome in words; null before there is one
 * @param thirtiethDay what was found on the thirtieth day, in words; null before
 */
public record OwnDecision(
        String reference,
        Instant at,
        String what,
        @Nullable String decided,
        boolean running,
        @Nullable String outcomeLabel,
        @Nullable String thirtiethDay) {}
