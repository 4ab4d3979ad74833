package health.baton.printing;

import health.baton.casefile.CaseFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What is against posting letters of cases now, of everybody who knows something. */
@Component
class Against {
    private final CaseFile caseFile;
    private final ObjectProvider<BeforePosting> others;

    Against(CaseFile caseFile, ObjectProvider<BeforePosting> others) {
        this.caseFile = caseFile;
        this.others = others;
    }

    /** Why nothing of these cases is posted any more. */
    Map<String, String> over(Set<String> references) {
        Map<String, String> over = new HashMap<>();
        caseFile.findAll(references).values().stream()
                .filter(summary -> summary.endedAt() != null)
                .forEach(summary -> over.put(summary.reference(), "The case has ended"));
        others.forEach(other -> other.against(references).forEach(over::putIfAbsent));
        return over;
    }

    /** Why letters of these cases wait. */
    Map<String, String> held(Set<String> references) {
        Map<String, String> held = new HashMap<>();
        others.forEach(other -> held.putAll(other.held(references)));
        return held;
    }

    /** Those of these cases whose person has died. */
    Set<String> died(Set<String> references) {
        Set<String> died = new HashSet<>();
        others.forEach(other -> died.addAll(other.died(references)));
        return died;
    }
}
