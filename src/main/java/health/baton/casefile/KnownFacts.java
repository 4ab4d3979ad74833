package health.baton.casefile;

import health.baton.engine.Fills;
import health.baton.engine.KnownAnswers;
import health.baton.form.FormSchema;
import health.baton.form.ShownDate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the entries of a case say, and what follows from it: banner, age, who is responsible. */
@Component
@Fills(
        forms = {
            "personBanner",
            "contactLine",
            "caseReference",
            "today",
            "age",
            "ageMonths",
            "ageDays",
            "responsibleTeam"
        })
class KnownFacts implements KnownAnswers {
    private static final String RESPONSIBLE = "responsibleTeam";
    private final Timeline timeline;
    private final CaseRegister cases;
    private final Places places;
    private final Clock clock;

    KnownFacts(Timeline timeline, CaseRegister cases, Places places, Clock clock) {
        this.timeline = timeline;
        this.cases = cases;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public Map<String, Object> of(String caseReference, Set<String> names) {
        return only(names, caseReference, timeline.facts(caseReference));
    }

    @Override
    public Map<String, Object> forForm(String caseReference, String formSchema) {
        FormSchema form = FormSchema.deployed(formSchema);
        LatestAnswers latest = timeline.latest(caseReference);
        Map<String, Object> known = only(form.namesRead(), caseReference, latest.values());
        Map<String, String> texts = latest.texts();
        form.namesShown().stream()
                .filter(name -> known.containsKey(name) && texts.containsKey(name))
                .forEach(name -> known.put(name, texts.get(name)));
        form.wordsShown().forEach((name, key) -> {
            if (texts.containsKey(key)) {
                known.put(name, texts.get(key));
            }
        });
        return known;
    }

    @Override
    public Map<String, Object> place(String caseReference) {
        Map<String, Object> place = new HashMap<>();
        place.put("area", cases.find(caseReference).map(CaseRegister.Row::area).orElse(null));
        String practice = Identity.practice(timeline.facts(caseReference));
        place.put("practice", places.isOpenPractice(practice, today()) ? practice : Identity.UNKNOWN_PRACTICE);
        return place;
    }

    @Override
    public Set<String> namesIn(String formSchema) {
        return FormSchema.deployed(formSchema).namesRead();
    }

    Map<String, Object> all(String caseReference) {
        Map<String, Object> known = said(caseReference, timeline.facts(caseReference));
        responsible(caseReference, known);
        return known;
    }

    /** Who is responsible is asked only where that is wanted: most forms do not say it. */
    private Map<String, Object> only(Set<String> names, String caseReference, Map<String, Object> facts) {
        Map<String, Object> known = said(caseReference, facts);
        if (names.contains(RESPONSIBLE)) {
            responsible(caseReference, known);
        }
        known.keySet().retainAll(names);
        return known;
    }

    private Map<String, Object> said(String caseReference, Map<String, Object> facts) {
        Map<String, Object> known = new HashMap<>(facts);
        Person person = Person.from(known).orElse(Person.UNKNOWN);
        LocalDate today = today();
        known.put("personBanner", person.banner(today));
        known.put("contactLine", ContactLine.of(known));
        known.put("caseReference", caseReference);
        known.put("today", today.toString());
        person.age(today).ifPresent(age -> known.put("age", age));
        person.ageMonths(today).ifPresent(months -> known.put("ageMonths", months));
        person.ageDays(today).ifPresent(days -> known.put("ageDays", days));
        return known;
    }

    private void responsible(String caseReference, Map<String, Object> known) {
        cases.find(caseReference)
                .flatMap(row -> Optional.ofNullable(row.responsibleTeam()))
                .ifPresent(team -> known.put(RESPONSIBLE, teamName(team)));
    }

    String teamName(String team) {
        return places.team(team).map(Places.Team::name).orElse(team);
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(ShownDate.ZONE));
    }
}
