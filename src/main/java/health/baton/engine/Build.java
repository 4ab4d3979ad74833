package health.baton.engine;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

/**
 * When this application was built. Nodes of two builds share a database while one release replaces another: what the newer
 * one brought is never replaced by what the older one brings. A build that does not know its time, as of a developer's
 * working tree, is older than none.
 */
@Component
class Build {
    private final @Nullable Instant time;

    @Autowired
    Build(ObjectProvider<BuildProperties> known) {
        this(Optional.ofNullable(known.getIfAvailable())
                .map(BuildProperties::getTime)
                .orElse(null));
    }

    Build(@Nullable Instant time) {
        this.time = time;
    }

    /** Source of a deployment that this application brings. */
    String source() {
        return time == null ? PathwayFolder.APPLICATION : PathwayFolder.APPLICATION + " " + time;
    }

    /** Whether the deployment with this source was brought by a build that is newer than this one. */
    boolean isOlderThan(@Nullable String source) {
        return time != null && timeOf(source).filter(time::isBefore).isPresent();
    }

    private static Optional<Instant> timeOf(@Nullable String source) {
        String before = PathwayFolder.APPLICATION + " ";
        if (source == null || !source.startsWith(before)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Instant.parse(source.substring(before.length())));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
