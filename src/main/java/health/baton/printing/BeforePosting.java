package health.baton.printing;

import java.util.Map;
import java.util.Set;

/** Something that another room knows and that keeps a letter back until it is settled, e.g. that no list says who has died. */
public interface BeforePosting {
    /** Why letters of these cases wait, in words, by case; cases whose letters may go are absent. */
    Map<String, String> held(Set<String> caseReferences);
}
