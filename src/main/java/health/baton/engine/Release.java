package health.baton.engine;

import java.time.Instant;
import java.util.List;

/**
 * A version of a pathway as it was deployed, with the blocks that came with it.
 *
 * @param pathway its key
 * @param name as people read it
 * @param version counted from 1
 * @param newest whether cases begin with it
 * @param since when it was deployed
 * @param deployment id
 * @param by sign-in name of the administrator who brought it in; empty: the application itself did, at a start or because
 *     an administrator went back to what it brings
 * @param blocks names of the blocks that it calls
 * @param running how many cases on it have not ended
 * @param manifest of what it is made
 */
public record Release(
        String pathway,
        String name,
        int version,
        boolean newest,
        Instant since,
        String deployment,
        String by,
        List<String> blocks,
        long running,
        Manifest manifest) {

    /** Whether an administrator brought it in, so that the start leaves the pathway alone. */
    public boolean byHand() {
        return !by.isEmpty();
    }
}
