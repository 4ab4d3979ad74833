package health.baton.printing;

import health.baton.casefile.CaseFile;
import health.baton.casefile.CaseSummary;
import health.baton.correspondence.LettersToPost.Candidate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What is against posting letters of cases now, of everybody who knows something. */
@Component
class Against {
    /** As forms ask when somebody died. */
    private static final String DIED_ON = "diedOn";

    private final CaseFile caseFile;
    private final ObjectProvider<BeforePosting> others;

    Against(CaseFile caseFile, ObjectProvider<BeforePosting> others) {
        this.caseFile = caseFile;
        this.others = others;
    }

    /**
     * Why some of these letters are not posted any more, by letter. What only tells something is posted when its case has
     * ended, too: with the decision that it tells, most have. Nothing goes to somebody who has died.
     */
    Map<UUID, String> over(Collection<Candidate> letters) {
        Set<String> references = letters.stream().map(Candidate::caseReference).collect(Collectors.toSet());
        Set<String> ended = caseFile.findAll(references).values().stream()
                .filter(summary -> summary.endedAt() != null)
                .map(CaseSummary::reference)
                .collect(Collectors.toSet());
        Set<String> died = caseFile.factsOf(ended).entrySet().stream()
                .filter(known -> known.getValue().containsKey(DIED_ON))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        Map<String, String> against = new HashMap<>();
        others.forEach(other -> other.against(references).forEach(against::putIfAbsent));
        Map<UUID, String> over = new HashMap<>();
        for (Candidate letter : letters) {
            String reference = letter.caseReference();
            String because = letter.against();
            if (because == null && ended.contains(reference) && (letter.asks() || died.contains(reference))) {
                because = "The case has ended";
            }
            if (because == null) {
                because = against.get(reference);
            }
            if (because != null) {
                over.put(letter.id(), because);
            }
        }
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
