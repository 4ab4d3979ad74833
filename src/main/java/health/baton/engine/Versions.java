package health.baton.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The versions of the pathways, and where their cases stand. */
public interface Versions {
    /** Every version of every pathway, by name, the newest first. */
    List<Version> all();

    /** Empty when there is no such version. */
    Optional<Version> find(String pathway, int number);

    /** References of the cases that run on a version with this content. */
    List<String> running(String content);

    /** Where these cases stand: open tasks, clocks and messages that they wait for, steps that are about to run. */
    Map<String, List<Place>> places(Set<String> caseReferences);

    /** At which places the cases of a version stand, and how many at each. */
    Map<Place, Long> crowd(Version version);

    /** All files of a version as they were deployed, by path. */
    Map<String, byte[]> files(Version version);

    /**
     * A place in a drawing.
     *
     * @param model key of the pathway or block
     * @param element id of the node
     * @param label as on the drawing
     */
    record Place(String model, String element, String label) {}
}
