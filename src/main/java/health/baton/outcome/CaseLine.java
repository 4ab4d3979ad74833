package health.baton.outcome;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A case and its clocks.
 *
 * @param waitsFor what is to be done next, as on the diagram; the outcome when it has ended
 * @param nextDue when the next open task is owed; null when none is
 * @param overdue whether that time has passed
 */
public record CaseLine(
        CaseRecord record, String waitsFor, @Nullable Instant nextDue, boolean overdue) {}
