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

    /** What can be said there: something came that no step of the case would show to anybody. */
    String SOMETHING_CAME = "something-came";

    /** The id of the message that came, which only {@link #SOMETHING_CAME} has. */
    String MESSAGE = "toBeRead";

    /** What can be said there: somebody has answered what the case no longer waits for; events name such blocks. */
    String ANSWERED_LATE = "answered-late";

    /** The property of an event that names the block. */
    String ANSWERED_LATE_BY = "answeredLate";

    /** The key of the case's pathway, which only {@link #ANSWERED_LATE} has: what follows is the pathway's, e.g. its letters. */
    String PATHWAY = "pathway";

    /** All that can be said there, with what such a block may read from the beginning. */
    Map<String, Set<String>> GIVEN = Map.of(
            VERSION_WITHDRAWN,
            Set.of("caseReference", "responsibleTeam"),
            SOMETHING_CAME,
            Set.of("caseReference", "responsibleTeam", MESSAGE),
            ANSWERED_LATE,
            Set.of("caseReference", PATHWAY, "area", "practice"));

    /**
     * Begins the newest block that says so, in the transaction of the caller.
     *
     * @param happening one of {@link #GIVEN}, but not {@link #ANSWERED_LATE}
     * @param team id of the team whose work it is
     * @param more what it may read besides the case and the team, by name
     * @throws IllegalStateException when no such block is deployed
     */
    void begin(String happening, String caseReference, String team, Map<String, Object> more);

    /**
     * Begins this block, in the transaction of the caller: what was told is in the case file already.
     *
     * @param block key of a block that begins when {@link #ANSWERED_LATE}
     * @throws IllegalStateException when it is not deployed
     */
    void answeredLate(String block, String caseReference);

    /** Of these cases, those beside which such a block has begun and not ended. */
    Set<String> underWay(String happening, Set<String> caseReferences);
}
