package health.baton.correspondence;

import health.baton.casefile.Action;
import health.baton.casefile.StoryEntry;
import health.baton.engine.KnownAnswers;
import health.baton.form.Answer;
import health.baton.form.FormSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A case file in memory. */
final class FakeFacts implements Facts {
    final Map<String, Object> facts = new HashMap<>();
    final Map<String, Map<String, String>> notes = new LinkedHashMap<>();
    final Map<String, Map<String, Object>> kept = new LinkedHashMap<>();
    final List<StoryEntry> story = new ArrayList<>();
    Map<String, List<Answer>> replies = new HashMap<>();
    final Map<String, Map<String, Object>> ofCase = new HashMap<>();
    String responsibleTeam;
    boolean mayRead;

    /** What a form may show is what is known. */
    final KnownAnswers knownAnswers = new KnownAnswers() {
        @Override
        public Map<String, Object> of(String caseReference, Set<String> names) {
            return known(caseReference, names);
        }

        @Override
        public Map<String, Object> forForm(String caseReference, String formSchema) {
            return known(caseReference, namesIn(formSchema));
        }

        @Override
        public Map<String, Object> place(String caseReference) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Set<String> namesIn(String formSchema) {
            return FormSchema.parse(formSchema).namesRead();
        }
    };

    @Override
    public Map<String, Object> known(String caseReference, Set<String> names) {
        Map<String, Object> known = new HashMap<>(ofCase.getOrDefault(caseReference, facts));
        known.keySet().retainAll(names);
        return known;
    }

    @Override
    public List<Action> actions(String caseReference) {
        return Action.in(facts);
    }

    @Override
    public List<StoryEntry> story(String caseReference) {
        return story;
    }

    @Override
    public String banner(String caseReference) {
        return "OKORO, Grace · born 27-Mar-1934 (92) · NHS No. 999 000 0018";
    }

    @Override
    public Optional<String> responsible(String caseReference) {
        return Optional.of("Geriatricians, Leicester");
    }

    @Override
    public Optional<String> responsibleTeam(String caseReference) {
        return Optional.ofNullable(responsibleTeam);
    }

    @Override
    public List<Answer> reply(String caseReference, String key) {
        return replies.getOrDefault(key, List.of());
    }

    @Override
    public void note(String caseReference, String dedupeKey, String label, Map<String, String> texts) {
        notes.putIfAbsent(dedupeKey, texts);
    }

    @Override
    public void keep(String caseReference, String dedupeKey, String label, Map<String, Object> values) {
        kept.putIfAbsent(dedupeKey, values);
    }

    @Override
    public boolean mayRead(String caseReference) {
        return mayRead;
    }
}
