package health.baton.version;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A move of running cases to a newer version.
 *
 * @param content hash of the version on which they run
 * @param from its number
 * @param to number of the version to which they go
 * @param moved how many were moved
 * @param refused how many were not
 * @param finishedAt null while it goes on
 */
public record Move(
        long id,
        String pathway,
        String content,
        int from,
        int to,
        String askedBy,
        Instant askedAt,
        @Nullable Instant finishedAt,
        long moved,
        long refused) {}
