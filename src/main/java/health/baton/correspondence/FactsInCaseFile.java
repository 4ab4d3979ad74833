package health.baton.correspondence;

import health.baton.casefile.Action;
import health.baton.casefile.CaseFile;
import health.baton.casefile.CaseSummary;
import health.baton.casefile.StoryEntry;
import health.baton.engine.SignedIn;
import health.baton.form.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class FactsInCaseFile implements Facts {
    private final CaseFile file;
    private final SignedIn signedIn;

    FactsInCaseFile(CaseFile file, SignedIn signedIn) {
        this.file = file;
        this.signedIn = signedIn;
    }

    @Override
    public Map<String, Object> known(String caseReference, Set<String> names) {
        Map<String, Object> known = new HashMap<>(file.known(caseReference));
        file.find(caseReference).map(CaseSummary::area).ifPresent(area -> known.putIfAbsent("area", area));
        known.keySet().retainAll(names);
        return known;
    }

    @Override
    public Map<String, Map<String, Object>> knownOf(Set<String> caseReferences, Set<String> names) {
        Map<String, Map<String, Object>> known = file.factsOf(caseReferences);
        known.values().forEach(facts -> facts.keySet().retainAll(names));
        return known;
    }

    @Override
    public Map<String, String> texts(String caseReference) {
        return file.texts(caseReference);
    }

    @Override
    public List<Action> actions(String caseReference) {
        return Action.in(file.known(caseReference));
    }

    @Override
    public List<StoryEntry> story(String caseReference) {
        return file.story(caseReference).stream()
                .filter(entry -> entry.correction() == null)
                .toList();
    }

    @Override
    public String banner(String caseReference) {
        return file.find(caseReference).map(file::banner).orElse("");
    }

    @Override
    public Optional<String> responsible(String caseReference) {
        return file.responsible(caseReference);
    }

    @Override
    public Optional<String> responsibleTeam(String caseReference) {
        return file.find(caseReference).map(CaseSummary::responsibleTeam);
    }

    @Override
    public void note(String caseReference, String dedupeKey, String label, Map<String, String> texts) {
        keep(caseReference, dedupeKey, label, Map.copyOf(texts));
    }

    @Override
    public void keep(String caseReference, String dedupeKey, String label, Map<String, Object> facts) {
        file.note(
                caseReference,
                dedupeKey,
                label,
                facts.entrySet().stream()
                        .map(fact -> Answer.inFile(
                                fact.getKey(),
                                fact.getKey(),
                                fact.getValue(),
                                fact.getValue().toString()))
                        .toList());
    }

    @Override
    public List<Answer> reply(String caseReference, String key) {
        return file.reply(caseReference, key).map(StoryEntry::answers).orElse(List.of());
    }

    @Override
    public boolean mayRead(String caseReference) {
        return signedIn.person()
                .map(person -> file.mayRead(caseReference, person))
                .orElse(false);
    }
}
