package health.baton.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What people and machines should not send is refused with the field and the reason, and nothing of it is stored. */
class BadInputIT {
    private static final String START = Person.ENGINE + "/process-definition/key/ptcda/";
    private static final String CASES = "/api/cases/ptcda";
    private static final String MEGABYTE = "a".repeat(1 << 20);

    private static RunningBaton baton;
    private static Person crew;
    private static Person geriatrician;
    private static Person geriatrician2;
    private static Person coordinator;
    private static Person otherPractice;
    private static String discussion;
    private static String ringing;
    private static String details;

    private String before = "";

    @BeforeAll
    static void aCaseIsBeingDiscussed() {
        baton = RunningBaton.start("--baton.demo.cases=false");
        crew = Person.signIn(baton, "crew", "tasklist");
        geriatrician = Person.signIn(baton, "geriatrician", "tasklist");
        geriatrician2 = Person.signIn(baton, "geriatrician2", "tasklist");
        coordinator = Person.signIn(baton, "coordinator", "tasklist");
        otherPractice = Person.signIn(baton, "otherpractice", "tasklist");
        Journey journey = new Journey(baton, CallOuts.shortest());
        journey.steps().values().iterator().next().run();
        discussion = journey.task(geriatrician, "Discuss and decide");
        geriatrician.claim(discussion).ok();
        ringing = journey.task(crew, "Ring who is on duty");
        details = journey.task(coordinator, "Complete the details");
    }

    @AfterAll
    static void stop() {
        baton.close();
    }

    @BeforeEach
    void look() {
        before = stored();
    }

    @AfterEach
    void nothingIsStored() {
        assertThat(stored()).isEqualTo(before);
    }

    static Stream<Arguments> refusedAnswers() {
        return Stream.of(
                Arguments.of("nhsNumber", "9990002003", "NHS number", "check digit"),
                Arguments.of("birthDate", "2199-01-01", "Born on", "future"),
                Arguments.of("cfs", 0, "Clinical Frailty Scale", "less than 1"),
                Arguments.of("cfs", 10, "Clinical Frailty Scale", "more than 9"),
                Arguments.of("familyName", "<script>alert(1)</script>", "Family name", "markup"),
                Arguments.of("air", "nitrox", "Breathing", "not one of the options"),
                Arguments.of("startTeam", "geriatrician-leicester", "startTeam", "not a field of this form"));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @MethodSource("refusedAnswers")
    void refusesTheAnswerInTasklistWithFieldAndReason(String key, Object value, String field, String reason) {
        Answer refused = crew.start("ptcda", with(key, value));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().get("message").asText()).contains(field, reason);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @MethodSource("refusedAnswers")
    void refusesTheAnswerOfAMachineWithFieldAndReason(String key, Object value, String field, String reason) {
        Answer refused =
                crew.api("POST", CASES, Answer.write(with(key, value)), Map.of("Idempotency-Key", key + value));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().get("errors").get(0).asText()).contains(field, reason);
    }

    @Test
    void refusesAMegabyteOfText() {
        Answer inTasklist = crew.start("ptcda", with("wishes", MEGABYTE));
        assertThat(inTasklist.status()).isEqualTo(400);
        assertThat(inTasklist.json().get("message").asText())
                .contains("What the person wants", "longer than 1000")
                .hasSizeLessThan(1000);

        Answer byMachine =
                crew.api("POST", CASES, Answer.write(with("wishes", MEGABYTE)), Map.of("Idempotency-Key", "megabyte"));
        assertThat(byMachine.status()).isEqualTo(413);
        assertThat(byMachine.json().get("errors").get(0).asText()).isNotBlank();
    }

    @Test
    void refusesAClosedPracticeWhereAPracticeIsChosen() {
        coordinator.claim(details).ok();
        Answer refused = coordinator.submit(details, Map.of("practiceCode", "C82015", "nhsNumber", "9990002010"));
        coordinator
                .post(Person.ENGINE + "/task/" + details + "/unclaim", Map.of())
                .ok();

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().get("message").asText()).contains("practice (code)", "closed");
    }

    @Test
    void refusesADecisionThatTheFormDoesNotOffer() {
        Answer refused = geriatrician.submit(discussion, Map.of("disposition", "wait-and-see", "advice", "Wait."));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().get("message").asText()).contains("Decision", "not one of the options");
    }

    @Test
    void refusesADecisionWithoutWhatItNeeds() {
        Answer refused = geriatrician.submit(discussion, Map.of("disposition", "convey"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().get("message").asText()).contains("Advice to the crew", "an answer is needed");
    }

    @Test
    void knowsNoOtherPathway() {
        assertThat(crew.start("lobotomy", CallOuts.shortest()).status()).isEqualTo(404);
        assertThat(crew.api(
                                "POST",
                                "/api/cases/lobotomy",
                                Answer.write(CallOuts.shortest()),
                                Map.of("Idempotency-Key", "other"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void letsNobodyCompleteSomebodyElsesTask() {
        Map<String, Object> decision = Map.of("disposition", "convey", "advice", "Convey.");
        for (Person person : List.of(geriatrician2, crew, otherPractice)) {
            assertThat(person.submit(discussion, decision).status())
                    .as("submit-form by " + person.name())
                    .isEqualTo(403);
            assertThat(person.post(task(discussion, "complete"), Map.of("variables", Map.of()))
                            .status())
                    .as("complete by " + person.name())
                    .isEqualTo(403);
        }
    }

    @Test
    void letsNobodyClaimForAnotherOrTakeAClaimAway() {
        Map<String, String> colleague = Map.of("userId", "geriatrician2");
        assertThat(crew.post(task(ringing, "claim"), colleague).status()).isEqualTo(403);
        assertThat(geriatrician.post(task(discussion, "claim"), colleague).status())
                .isEqualTo(403);
        assertThat(geriatrician.post(task(discussion, "assignee"), colleague).status())
                .isEqualTo(403);
        assertThat(geriatrician.post(task(discussion, "delegate"), colleague).status())
                .isEqualTo(403);
        for (Person person : List.of(geriatrician2, crew, otherPractice)) {
            assertThat(person.send("POST", task(discussion, "unclaim"), "{}").status())
                    .isEqualTo(403);
            assertThat(person.send("POST", task(discussion, "claim"), "{\"userId\":null}")
                            .status())
                    .isEqualTo(403);
        }
    }

    @Test
    void closesTheEnginesOtherWaysToEndAndChangeATask() {
        Map<String, Object> variables = Map.of("variables", Map.of("disposition", Map.of("value", "convey")));
        Map<String, Object> value = Map.of("value", "convey", "type", "String");
        assertThat(geriatrician.post(task(discussion, "resolve"), variables).status())
                .isEqualTo(403);
        assertThat(geriatrician
                        .post(task(discussion, "bpmnError"), Map.of("errorCode", "not-for-this-service"))
                        .status())
                .isEqualTo(403);
        assertThat(geriatrician
                        .post(task(discussion, "bpmnEscalation"), Map.of("escalationCode", "any"))
                        .status())
                .isEqualTo(403);
        assertThat(geriatrician
                        .send("PUT", task(discussion, "variables/disposition"), Answer.write(value))
                        .status())
                .isEqualTo(403);
        assertThat(geriatrician
                        .send("PUT", task(discussion, "localVariables/disposition"), Answer.write(value))
                        .status())
                .isEqualTo(403);
        assertThat(geriatrician
                        .send("PUT", "%s/task/%s".formatted(Person.ENGINE, discussion), "{\"name\":\"Done\"}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void startsByTheFormOnly() {
        Map<String, Object> variables = Map.of("variables", Map.of("disposition", Map.of("value", "convey")));
        assertThat(crew.post(START + "start", variables).status()).isEqualTo(403);
        assertThat(crew.post(
                                START + "start",
                                Map.of(
                                        "startInstructions",
                                        List.of(Map.of(
                                                "type", "startBeforeActivity",
                                                "activityId", "endEvent_conveyedAtOnce"))))
                        .status())
                .isEqualTo(403);
        assertThat(crew.post(Person.ENGINE + "/message", Map.of("messageName", "ptcda.died", "all", true))
                        .status())
                .isBetween(400, 499);
        assertThat(otherPractice.start("ptcda", CallOuts.shortest()).status()).isEqualTo(403);
    }

    @Test
    void keepsTheEnginesOwnRestClosed() {
        assertThat(Person.nobody(baton).get("/engine-rest/engine").status()).isEqualTo(404);
        assertThat(crew.api("GET", "/engine-rest/task", "", Map.of()).status()).isEqualTo(404);
    }

    @Test
    void needsAnIdempotencyKey() {
        Answer refused = crew.api("POST", CASES, Answer.write(CallOuts.shortest()), Map.of());

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().get("errors").get(0).asText()).contains("Idempotency-Key");
    }

    @Test
    void takesTheSameIdempotencyKeyTwiceForTheSameCase() {
        String sent = Answer.write(CallOuts.shortest());
        Map<String, String> key = Map.of("Idempotency-Key", "twice");

        Answer first = crew.api("POST", CASES, sent, key);
        before = stored();
        Answer second = crew.api("POST", CASES, sent, key);

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.json()).isEqualTo(first.json());
    }

    private static Map<String, Object> with(String key, Object value) {
        Map<String, Object> answers = new LinkedHashMap<>(CallOuts.shortest());
        answers.put(key, value);
        return answers;
    }

    private static String task(String id, String act) {
        return "%s/task/%s/%s".formatted(Person.ENGINE, id, act);
    }

    /** What people's doing leaves behind; clocks and jobs go on by themselves meanwhile. */
    private static String stored() {
        return baton.database().sql("""
                select format('%s cases, %s people, %s starts, %s answers; decided: %s; held: %s',
                    (select count(*) from care_case), (select count(*) from person), (select count(*) from case_start),
                    (select count(*) from timeline_entry where jsonb_array_length(answers) > 0 and who is not null),
                    (select string_agg(text_, ',') from act_ru_variable where name_ = 'disposition' and text_ <> 'none'),
                    (select string_agg(id_ || ' ' || assignee_, ',' order by id_) from act_ru_task where assignee_ is not null))
                """).query(String.class).single();
    }
}
