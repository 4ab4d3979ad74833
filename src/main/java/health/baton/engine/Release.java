package health.baton.engine;

import java.util.List;

/**
 * A version of a pathway, and how it came in.
 *
 * @param deployment id
 * @param by sign-in name of the administrator who brought it in; empty: the application itself did, at a start or because
 *     an administrator went back to what it brings
 * @param blocks names of the blocks that came with it
 * @param manifest of what it is made
 * @param withdrawn why no case begins with it any more; empty when it was not withdrawn
 */
public record Release(
        Version version, String deployment, String by, List<String> blocks, Manifest manifest, String withdrawn) {

    /** Key. */
    public String pathway() {
        return version.pathway();
    }

    /** Whether an administrator brought it in, so that the start leaves the pathway alone. */
    public boolean byHand() {
        return !by.isEmpty();
    }
}
