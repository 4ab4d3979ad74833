package health.baton.correspondence;

import health.baton.casefile.Action;
import health.baton.casefile.StoryEntry;
import health.baton.form.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What this room asks of the case file. */
interface Facts {
    /** The latest value of each name that is known, from the case file and then from what the engine knows of the case. */
    Map<String, Object> known(String caseReference, Set<String> names);

    /** As {@link #known}, of many cases at once. */
    default Map<String, Map<String, Object>> knownOf(Set<String> caseReferences, Set<String> names) {
        Map<String, Map<String, Object>> known = new HashMap<>();
        caseReferences.forEach(reference -> known.put(reference, known(reference, names)));
        return known;
    }

    /** The words in which forms offered the answers that have such words, by name. */
    default Map<String, String> texts(String caseReference) {
        return Map.of();
    }

    /** What the plan asks, and of whom. */
    List<Action> actions(String caseReference);

    /** What was said in the case and still stands, oldest first; what was entered in error is left out. */
    default List<StoryEntry> story(String caseReference) {
        return List.of();
    }

    /** Who the case is about, e.g. "SURNAME, Given · born 01-Feb-1934 (92) · NHS No. 999 000 0018". */
    String banner(String caseReference);

    /** Who is clinically responsible now, in words. */
    Optional<String> responsible(String caseReference);

    /** Id of the team that is clinically responsible now. */
    default Optional<String> responsibleTeam(String caseReference) {
        return Optional.empty();
    }

    /** Writes an entry of labelled texts to the case's story; the same dedupe key twice writes one. */
    void note(String caseReference, String dedupeKey, String label, Map<String, String> texts);

    /** Keeps facts under their names, so that forms can show them; the same dedupe key twice keeps them once. */
    void keep(String caseReference, String dedupeKey, String label, Map<String, Object> facts);

    /** What was told over the reply page under this key; nothing when nothing was. */
    default List<Answer> reply(String caseReference, String key) {
        return List.of();
    }

    /** Whether the signed-in person may read this case. */
    boolean mayRead(String caseReference);
}
