package health.baton.downtime;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the snapshot goes, and how often. */
@Component
class DowntimeSettings {
    private final String folder;
    private final Duration every;
    private final Duration kept;
    private final Duration dueWithin;
    private final int most;

    DowntimeSettings(
            @Value("${baton.downtime.folder:}") String folder,
            @Value("${baton.downtime.every:PT15M}") Duration every,
            @Value("${baton.downtime.kept:PT48H}") Duration kept,
            @Value("${baton.downtime.due-within:PT24H}") Duration dueWithin,
            @Value("${baton.downtime.cases:2000}") int most) {
        this.folder = folder.strip();
        this.every = every;
        this.kept = kept;
        this.dueWithin = dueWithin;
        this.most = most;
    }

    /** Empty when this node writes none. */
    Optional<Path> folder() {
        return folder.isEmpty() ? Optional.empty() : Optional.of(Path.of(folder).toAbsolutePath());
    }

    Duration every() {
        return every;
    }

    Duration kept() {
        return kept;
    }

    /** What is due so soon is urgent. */
    Duration dueWithin() {
        return dueWithin;
    }

    /** How many cases at most; the snapshot says when there are more. */
    int most() {
        return most;
    }
}
