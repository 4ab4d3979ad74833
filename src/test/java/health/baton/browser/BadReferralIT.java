package health.baton.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What nobody should say about a child or after intensive care is refused with the field and the reason, and stored nowhere. */
@ExtendWith({Chromium.class, Stage.Shared.class})
class BadReferralIT {
    private static final String VISIT = "Visit, treat and plan the next contact";
    private static final String MEGABYTE = "a".repeat(1 << 20);
    private static final Map<String, String> STARTERS = Map.of("ace", "practice", "icu-follow-up", "icucoordinator");

    private final Stage stage;
    private String before = "";

    BadReferralIT(Stage stage) {
        this.stage = stage;
    }

    @BeforeEach
    void look() {
        before = stored();
    }

    @AfterEach
    void nothingIsStored() {
        assertThat(stored()).isEqualTo(before);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("ace", "birthDate", "2199-01-01", "Born on", "future"),
                Arguments.of("ace", "nhsNumber", "9990002003", "NHS number", "check digit"),
                Arguments.of("ace", "presentation", "rabies", "What is it?", "not one of the options"),
                Arguments.of("ace", "redSign", "", "Any sign that cannot wait?", "an answer is needed"),
                Arguments.of("ace", "jaundiceFirstDay", "yes", "Yellow in the first 24 hours", "not asked"),
                Arguments.of("ace", "respirationRate", 151, "Respiration rate", "more than 150"),
                Arguments.of("ace", "familyName", "<script>alert(1)</script>", "Family name", "markup"),
                Arguments.of("ace", "disposition", "discharged", "disposition", "not a field of this form"),
                Arguments.of("icu-follow-up", "birthDate", "2199-01-01", "Born on", "future"),
                Arguments.of("icu-follow-up", "icuDischarge", "2199-01-01", "Left intensive care", "future"),
                Arguments.of("icu-follow-up", "ventilationHours", -1, "Hours of ventilation", "less than 0"),
                Arguments.of("icu-follow-up", "whereNow", "mars", "Where is the person now?", "not one of the options"),
                Arguments.of("icu-follow-up", "practiceCode", "C82015", "practice (code)", "closed"),
                Arguments.of("icu-follow-up", "address", "<script>alert(1)</script>", "Address", "markup"),
                Arguments.of("icu-follow-up", "reached", "comes", "reached", "not a field of this form"));
    }

    @ParameterizedTest(name = "{0}: {1} = {2}")
    @MethodSource("refused")
    void refusesTheAnswerInTasklistWithFieldAndReason(
            String pathway, String key, Object value, String field, String reason) {
        Answer refused = starter(pathway).start(pathway, with(pathway, key, value));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().get("message").asText()).contains(field, reason);
    }

    @ParameterizedTest(name = "{0}: {1} = {2}")
    @MethodSource("refused")
    void refusesTheAnswerOfAMachineWithFieldAndReason(
            String pathway, String key, Object value, String field, String reason) {
        Answer refused = starter(pathway)
                .api(
                        "POST",
                        "/api/cases/" + pathway,
                        Answer.write(with(pathway, key, value)),
                        Map.of("Idempotency-Key", key + value));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().get("errors").get(0).asText()).contains(field, reason);
    }

    @ParameterizedTest
    @MethodSource("longest")
    void refusesAMegabyteOfText(String pathway, String key, String field) {
        Answer inTasklist = starter(pathway).start(pathway, with(pathway, key, MEGABYTE));
        assertThat(inTasklist.status()).isEqualTo(400);
        assertThat(inTasklist.json().get("message").asText())
                .contains(field, "longer than")
                .hasSizeLessThan(1000);

        Answer byMachine = starter(pathway)
                .api(
                        "POST",
                        "/api/cases/" + pathway,
                        Answer.write(with(pathway, key, MEGABYTE)),
                        Map.of("Idempotency-Key", "megabyte"));
        assertThat(byMachine.status()).isEqualTo(413);
    }

    static Stream<Arguments> longest() {
        return Stream.of(
                Arguments.of("ace", "whatHappened", "What has happened"),
                Arguments.of("icu-follow-up", "icuStory", "What happened on intensive care"));
    }

    @Test
    void letsNobodyStartWhatIsNotTheirs() {
        assertThat(starter("icu-follow-up")
                        .start("ace", Referrals.wheeze("Fairweather", "9990004153"))
                        .status())
                .isEqualTo(403);
        assertThat(starter("ace")
                        .start("icu-follow-up", Referrals.afterIntensiveCare("Fairweather", "9990004153"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void refusesAVisitThatSaysTooLittleOrThatIsSomebodyElses() {
        Person nurse = Person.signIn(stage.baton(), "nurse", "tasklist");
        String visit = visitOf(nurse, "Galsworthy", "9990004161");
        before = stored();

        assertThat(refusal(nurse, visit, Map.of("disposition", "wait-and-see")))
                .contains("What now?", "not one of the options");
        assertThat(refusal(nurse, visit, Map.of("disposition", "discharged")))
                .contains("What means 999", "an answer is needed");
        assertThat(refusal(
                        nurse,
                        visit,
                        Map.of(
                                "disposition", "discharged",
                                "whatMeans999", "Breathing hard",
                                "treatmentGiven", "yes",
                                "treatmentWhat", "Prednisolone 20 mg")))
                .contains("Weight", "Allergies", "Medicines with doses", "an answer is needed");
        assertThat(refusal(
                        nurse,
                        visit,
                        Map.of("disposition", "at-home", "whatMeans999", "x", "nextVisitAt", "2020-01-01T10:00+00:00")))
                .contains("Next visit", "past");
        for (String name : List.of("practice", "paediatrician", "seniornurse", "icunurse")) {
            Person other = Person.signIn(stage.baton(), name, "tasklist");
            assertThat(other.submit(visit, discharge()).status()).as(name).isEqualTo(403);
        }
    }

    private String refusal(Person nurse, String visit, Map<String, Object> more) {
        Map<String, Object> answers = Referrals.visit();
        answers.putAll(more);
        Answer refused = nurse.submit(visit, answers);
        assertThat(refused.status()).isEqualTo(400);
        return refused.json().get("message").asText();
    }

    private static Map<String, Object> discharge() {
        Map<String, Object> answers = Referrals.visit();
        answers.putAll(Map.of("disposition", "discharged", "whatMeans999", "Breathing hard"));
        return answers;
    }

    private String visitOf(Person nurse, String familyName, String nhsNumber) {
        Journey journey = started("ace", Referrals.wheeze(familyName, nhsNumber));
        String takeOn = journey.task(nurse, "Take the child on, or arrange what is right");
        nurse.claim(takeOn).ok();
        nurse.submit(
                        takeOn,
                        Map.of("disposition", "at-home", "nextVisitAt", Referrals.inHours(3), "whatMeans999", "Blue"))
                .ok();
        String visit = journey.task(nurse, VISIT);
        nurse.claim(visit).ok();
        return visit;
    }

    @Test
    void takesAFirstDayJaundiceForARedFlagAndRefusesItNot() {
        Map<String, Object> answers = Referrals.wheeze("Hathersage", "9990004188");
        answers.keySet()
                .removeAll(List.of(
                        "talksOrFeeds",
                        "relieverLasts",
                        "intensiveCareBefore",
                        "consentBy",
                        "consentGiven",
                        "phoneAtHome",
                        "carerConfident"));
        answers.putAll(Map.of("presentation", "jaundice", "jaundiceFirstDay", "yes", "emergencyDone", "rang-999"));
        Journey journey = started("ace", answers);
        before = stored();

        assertThat(journey.task(
                        Person.signIn(stage.baton(), "paediatrician", "tasklist"),
                        "Make sure that the child is in emergency care"))
                .isNotEmpty();
    }

    private Journey started(String pathway, Map<String, Object> answers) {
        Answer started = starter(pathway).start(pathway, answers).ok();
        return new Journey(
                stage.baton(), Map.of(), started.json().get("businessKey").asText());
    }

    private Person starter(String pathway) {
        return Person.signIn(stage.baton(), STARTERS.get(pathway), "tasklist");
    }

    private static Map<String, Object> with(String pathway, String key, Object value) {
        Map<String, Object> answers = new LinkedHashMap<>(
                pathway.equals("ace")
                        ? Referrals.wheeze("Inglewood", "9990004196")
                        : Referrals.afterIntensiveCare("Inglewood", "9990004196"));
        answers.put(key, value);
        return answers;
    }

    private String stored() {
        return stage.baton().database().sql("""
                select format('%s cases, %s people, %s starts, %s answers',
                    (select count(*) from care_case), (select count(*) from person), (select count(*) from case_start),
                    (select count(*) from timeline_entry where jsonb_array_length(answers) > 0 and who is not null))
                """).query(String.class).single();
    }
}
