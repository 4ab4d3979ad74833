package health.baton.version;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case that runs on a version, or about which somebody was asked because of it; nothing about the person.
 *
 * @param reference opaque
 * @param stands labels of the places at which it stands; empty when it has ended
 * @param owes who owes what: label and teams; empty when a clock runs or it has ended
 * @param due when the next of it is owed; null when nothing is
 * @param responsible name of the team that is clinically responsible
 * @param running whether it has not ended
 * @param look whether somebody was asked to look at it, and has
 */
public record CaseOnVersion(
        String reference,
        List<String> stands,
        List<String> owes,
        @Nullable Instant due,
        String responsible,
        boolean running,
        Look look) {
    /** About a look at a case. */
    public enum Look {
        /** Nobody was asked, or not yet. */
        NOT_ASKED,
        ASKED,
        DONE
    }
}
