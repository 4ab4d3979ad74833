package health.baton.casefile;

import health.baton.engine.Capability;
import health.baton.engine.Contract;
import health.baton.engine.Contract.Out;
import health.baton.engine.Work;
import health.baton.form.Answer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Says whether it is known who the person is: NHS number or why there is none, names, birth date, and a practice that is
 * open. Outputs {@code detailsComplete} and {@code practice} (ODS code, or {@code unknown} when missing or closed).
 */
@Component
@Contract(
        label = "Check the details",
        means =
                "Says whether it is known who the person is: NHS number or why there is none, names, birth date, and a practice that is open.",
        out = {
            @Out(
                    name = "detailsComplete",
                    means = "true or false",
                    values = {"true", "false"}),
            @Out(name = "practice", means = "ODS code of the named practice, or 'unknown'")
        },
        keeps = "detailsMissing")
class CheckDetails implements Capability {
    private final KnownFacts known;
    private final Timeline timeline;
    private final Places places;

    CheckDetails(KnownFacts known, Timeline timeline, Places places) {
        this.known = known;
        this.timeline = timeline;
        this.places = places;
    }

    @Override
    public Map<String, Object> run(Work work) {
        Map<String, Object> facts = known.all(work.caseReference());
        String practice = Identity.practice(facts);
        boolean open = places.isOpenPractice(practice, known.today());
        // somebody whom nobody can name still gets to the end of their case
        boolean nameless = "person-unknown".equals(facts.get("noNhsNumberBecause"));
        Map<String, Boolean> needed = new LinkedHashMap<>();
        needed.put(
                "NHS number, or why it is not known",
                facts.containsKey("nhsNumber") || facts.containsKey("noNhsNumberBecause"));
        needed.put("family name", nameless || facts.containsKey("familyName"));
        needed.put("given name", nameless || facts.containsKey("givenName"));
        needed.put("birth date", nameless || facts.containsKey("birthDate"));
        needed.put(
                practice.equals(Identity.UNKNOWN_PRACTICE)
                        ? "named practice"
                        : "named practice (the one given is not open)",
                open || facts.containsKey("practiceUnknownBecause"));
        List<String> missing = needed.entrySet().stream()
                .filter(detail -> !detail.getValue())
                .map(Map.Entry::getKey)
                .toList();
        String text = missing.isEmpty() ? "nothing" : String.join(", ", missing);
        timeline.add(
                work.caseReference(),
                work.key(),
                work.label(),
                List.of(Answer.inFile("detailsMissing", "Still missing", text, text)));
        return Map.of("detailsComplete", missing.isEmpty(), "practice", open ? practice : Identity.UNKNOWN_PRACTICE);
    }
}
