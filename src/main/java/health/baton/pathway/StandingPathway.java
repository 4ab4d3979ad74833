package health.baton.pathway;

import health.baton.engine.Release;
import java.util.List;

/**
 * A pathway as it stands now.
 *
 * @param key of the process
 * @param name as people read it
 * @param versions that count now: the newest, and older ones that have running cases
 * @param own what the application brings of it, beside that
 * @param refusal why what the application brings is not deployed; empty when that is not so
 */
public record StandingPathway(String key, String name, List<Version> versions, Own own, String refusal) {

    /**
     * One version.
     *
     * @param approved by whom, in words; empty when nobody has approved it as it is
     */
    public record Version(Release release, String approved) {}

    /** What the application brings. */
    public enum Own {
        /** Nothing: an administrator brought it all. */
        NOTHING,
        /** What runs, and the start looks after it. */
        RUNS,
        /** What runs too; but an administrator brought it in, so the start leaves the pathway alone. */
        SAME,
        /** Another version than an administrator brought in. */
        ANOTHER,
        /** What is not deployed as it is. */
        NOT_DEPLOYED
    }
}
