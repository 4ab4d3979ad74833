package health.baton.access;

import health.baton.directory.TeamRole.May;
import java.util.Set;

/**
 * What the engine has to let everybody of a role do.
 *
 * @param applications web applications of the engine
 * @param readsDrawings may see names and drawings of all pathways
 * @param worksTasks uses the lists of tasks
 */
record Grant(Set<String> applications, boolean readsDrawings, boolean worksTasks) {
    static Grant of(May may) {
        return switch (may) {
            case WORK -> new Grant(Set.of("welcome", "tasklist"), true, true);
            case WATCH, DESIGN -> new Grant(Set.of("welcome", "cockpit"), true, false);
            case RECORDS -> new Grant(Set.of("welcome"), false, false);
            case NOTHING -> new Grant(Set.of(), false, false);
        };
    }
}
