package health.baton.version.web;

import health.baton.engine.Version;
import health.baton.version.Withdrawal;
import org.jspecify.annotations.Nullable;

/**
 * A version on the page.
 *
 * @param withdrawal null when it is in force
 * @param asked about how many of its cases somebody was asked because of it
 * @param unlooked at how many of them nobody has looked yet
 */
record ShownVersion(Version version, @Nullable Withdrawal withdrawal, int asked, int unlooked) {
    /** In one word. */
    public String state() {
        if (withdrawal != null) {
            return "withdrawn";
        }
        return version.newest() ? "new cases begin with it" : "older";
    }
}
