package health.baton.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How cases of the pathways begin now. */
public interface Entrances {
    /** Those that the signed-in person may use, by the pathways' names. */
    List<Entrance> all();

    /** The pathway's, when the signed-in person may use it. */
    default Optional<Entrance> of(String pathway) {
        return all().stream()
                .filter(entrance -> entrance.pathway().equals(pathway))
                .findFirst();
    }

    /**
     * The beginning of a pathway's newest version.
     *
     * @param pathway its key
     * @param name as people call it
     * @param formSchema its start form (form-js JSON); null when it asks nothing
     * @param properties of the process and its start event
     */
    record Entrance(String pathway, String name, @Nullable String formSchema, Map<String, String> properties) {}
}
