package health.baton.printing;

import java.util.Map;
import java.util.Set;

/** Something that another room knows and that keeps a letter back until it is settled, e.g. that no list says who has died. */
public interface BeforePosting {
    /** Why letters of these cases wait, in words, by case; cases whose letters may go are absent. */
    Map<String, String> held(Set<String> caseReferences);

    /** Why nobody should get letters of these cases any more, in words, by case; the others are absent. */
    default Map<String, String> against(Set<String> caseReferences) {
        return Map.of();
    }

    /** Those of these cases whose person has died: nothing goes to them about another case either. */
    default Set<String> died(Set<String> caseReferences) {
        return Set.of();
    }
}
