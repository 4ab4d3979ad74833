package health.baton.engine;

import java.util.Map;
import java.util.Set;

/**
 * Work on a case that no step of its pathway asks for. A block whose process says so in its property
 * {@value #BEGINS_WHEN} begins by itself, as a process beside the case: with the case's reference, so that its tasks are tasks of the case,
 * but neither its beginning nor its end is the case's.
 */
public interface Beside {
    /** The property of such a block. */
    String BEGINS_WHEN = "beginsWhen";

    /** What can be said there: the version of the pathway on which a case runs was withdrawn for safety. */
    String VERSION_WITHDRAWN = "version-withdrawn";

    /** All that can be said there. */
    Set<String> HAPPENINGS = Set.of(VERSION_WITHDRAWN);

    /** What such a block may read from the beginning. */
    Set<String> GIVEN = Set.of("caseReference", "responsibleTeam");

    /**
     * Begins the newest block that says so, in the transaction of the caller.
     *
     * @param happening one of {@link #HAPPENINGS}
     * @param team id of the team whose work it is
     * @throws IllegalStateException when no such block is deployed
     */
    void begin(String happening, String caseReference, String team);

    /** Of these cases, those beside which such a block has begun and not ended. */
    Set<String> underWay(String happening, Set<String> caseReferences);

    /** The variables with which it begins. */
    static Map<String, Object> given(String caseReference, String team) {
        return Map.of("caseReference", caseReference, "responsibleTeam", team);
    }
}
