package health.baton.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.baton.form.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@SuppressWarnings("JavaUtilDate") // what expressions in models get
class CapabilitiesTest {
    private final World world = new World();

    @Test
    void detailsAreCompleteWhenThePersonAndAnOpenPracticeAreKnown() {
        String reference = world.newCase(Map.of(
                "nhsNumber", "9000000009",
                "familyName", "Smith",
                "givenName", "Ann",
                "birthDate", "1940-01-01",
                "practiceCode", "C82009"));
        assertThat(checkDetails(reference)).isEqualTo(Map.of("detailsComplete", true, "practice", "C82009"));
        assertThat(world.caseFile.known(reference)).containsEntry("detailsMissing", "nothing");
    }

    @Test
    void saysWhatIsMissingAndNeverHandsOnAClosedPractice() {
        String reference = world.newCase(Map.of("familyName", "Smith", "givenName", "Ann", "practiceCode", "C82001"));
        assertThat(checkDetails(reference)).isEqualTo(Map.of("detailsComplete", false, "practice", "unknown"));
        assertThat(world.caseFile.known(reference))
                .containsEntry(
                        "detailsMissing",
                        "NHS number, or why it is not known, birth date, named practice (the one given is not open)");
    }

    @Test
    void scoresTheObservationsThatAreKnown() {
        String reference = world.newCase(Map.of());
        note(reference, Map.of("respirationRate", 26, "pulse", 80));
        var table = new World.FakeDecisions(List.of(Map.of("score", 3, "missing", "", "highestSingle", 3)));
        assertThat(score(reference, table)).isEqualTo(Map.of("score", 3));
        assertThat(table.asked)
                .containsOnlyKeys(
                        "respirationRate",
                        "spo2Scale",
                        "spo2",
                        "air",
                        "systolic",
                        "pulse",
                        "consciousness",
                        "temperature",
                        "respiratoryEffort",
                        "oxygen",
                        "capillaryRefill",
                        "age",
                        "ageMonths",
                        "ageDays")
                .containsEntry("respirationRate", 26)
                .containsEntry("spo2", null);
        assertThat(texts(reference)).containsExactly("3");
    }

    @Test
    void withTogetherOnlyWhatWasObservedLastCounts() {
        String reference = world.newCase(Map.of("birthDate", "2026-01-05"));
        note(reference, Map.of("spo2", 97, "pulse", 120));
        world.caseFile.note(
                reference,
                "later",
                "Later",
                List.of(Answer.inFile("consciousness", "Consciousness", "alert", "Alert")));
        var table = new World.FakeDecisions(List.of(Map.of("score", 0, "missing", "pulse")));
        new ScoreEarlyWarning(world.known, world.timeline, table)
                .run(World.work(reference, Map.of("decision", "pews", "together", "yes")));
        assertThat(table.asked)
                .containsEntry("consciousness", "alert")
                .containsEntry("spo2", null)
                .containsEntry("pulse", null)
                .containsKey("ageMonths");
        assertThat(world.caseFile.known(reference))
                .containsEntry("pewsText", "incomplete, at least 0 (missing: pulse)");
    }

    @Test
    void anIncompleteScoreIsALowerBoundAndSaysWhatIsMissing() {
        String reference = world.newCase(Map.of());
        note(reference, Map.of("respirationRate", 26));
        var table = new World.FakeDecisions(List.of(Map.of("score", 3, "missing", "spo2, air", "highestSingle", 3)));
        assertThat(score(reference, table)).isEqualTo(Map.of("score", 3));
        assertThat(texts(reference))
                .containsExactly("incomplete, at least 3 (missing: oxygen saturation, air or oxygen)");
        assertThat(world.caseFile.known(reference)).containsEntry("news2Complete", false);
    }

    @Test
    void nothingObservedIsNoScoreAndNeverNought() {
        String reference = world.newCase(Map.of());
        Map<String, Object> none = new HashMap<>();
        none.put("score", null);
        assertThat(score(reference, new World.FakeDecisions(List.of()))).isEqualTo(none);
        assertThat(texts(reference)).containsExactly("incomplete: no observations");
    }

    @Test
    void criteriaSeeEveryFactAndKeepEveryReason() {
        String reference = world.newCase(Map.of("birthDate", "1940-01-01"));
        var table = new World.FakeDecisions(List.of(
                Map.of("criteria", "convey-now", "reason", "Stroke"),
                Map.of("criteria", "discuss", "reason", "Frail")));
        var outputs = new ApplyCriteria(world.known, world.timeline, table)
                .run(World.work(reference, Map.of("decision", "fallCriteria", "facts", "cfs, birthDate")));
        assertThat(outputs).isEqualTo(Map.of("criteria", "convey-now", "result", "convey-now"));
        assertThat(table.decision).isEqualTo("fallCriteria");
        assertThat(table.asked)
                .containsEntry("age", 86)
                .containsEntry("birthDate", "1940-01-01")
                .containsEntry("cfs", null)
                .containsEntry("news2", null)
                .containsEntry("news2Complete", null);
        assertThat(world.caseFile.known(reference))
                .containsEntry("criteria", "convey-now")
                .containsEntry("fallCriteriaReasons", "Stroke; Frail");
    }

    @Test
    void criteriaWithoutAMatchingRuleAreAnIncident() {
        String reference = world.newCase(Map.of());
        assertThatThrownBy(() -> new ApplyCriteria(world.known, world.timeline, new World.FakeDecisions(List.of()))
                        .run(World.work(reference, Map.of("decision", "fallCriteria"))))
                .hasMessageContaining("fallCriteria");
    }

    @Test
    void aCapabilityRunTwiceWritesOnce() {
        String reference = world.newCase(Map.of());
        checkDetails(reference);
        checkDetails(reference);
        assertThat(world.caseFile.story(reference)).hasSize(2);
    }

    private Map<String, Object> checkDetails(String reference) {
        return new CheckDetails(world.known, world.timeline, world.places).run(World.work(reference, Map.of()));
    }

    private Map<String, Object> score(String reference, World.FakeDecisions table) {
        return new ScoreEarlyWarning(world.known, world.timeline, table)
                .run(World.work(reference, Map.of("decision", "news2")));
    }

    private void note(String reference, Map<String, Object> facts) {
        world.caseFile.note(
                reference,
                "noted",
                "Noted",
                facts.entrySet().stream()
                        .map(fact -> Answer.inFile(
                                fact.getKey(),
                                fact.getKey(),
                                fact.getValue(),
                                fact.getValue().toString()))
                        .toList());
    }

    private List<String> texts(String reference) {
        List<StoryEntry> story = world.caseFile.story(reference);
        return story.get(story.size() - 1).answers().stream().map(Answer::text).toList();
    }
}
