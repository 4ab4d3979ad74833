package health.baton.access;

import java.util.Set;

/**
 * What everybody of a role may do, whatever their pathway.
 *
 * @param applications web applications of the engine
 * @param readsDrawings may see names and drawings of all pathways
 * @param worksTasks uses the lists of tasks
 * @param checksPathways sees which pathways run, and may check one; to deploy it is for administrators
 */
record Grant(Set<String> applications, boolean readsDrawings, boolean worksTasks, boolean checksPathways) {
    static final Grant CLINICIAN = new Grant(Set.of("welcome", "tasklist"), true, true, false);
    static final Grant COORDINATOR = CLINICIAN;
    static final Grant MANAGER = new Grant(Set.of("welcome", "cockpit"), true, false, false);
    static final Grant DESIGNER = new Grant(Set.of("welcome", "cockpit"), true, false, true);
    static final Grant NOTHING = new Grant(Set.of(), false, false, false);
}
