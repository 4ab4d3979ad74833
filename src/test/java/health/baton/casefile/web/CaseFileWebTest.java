package health.baton.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import health.baton.casefile.World;
import health.baton.engine.AnswersRefused;
import health.baton.engine.Cases;
import health.baton.engine.OpenTask;
import health.baton.engine.Tasks;
import health.baton.form.Answer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class CaseFileWebTest {
    private static final String BATON = "/camunda/api/baton";

    private final World world = new World();
    private final String reference = world.newCase(Map.of("familyName", "Smith", "nhsNumber", "9000000009"));
    private final Cases cases = mock();
    private final Tasks tasks = mock();
    private final MockMvc web = web();

    @Test
    void whoMayWorkATaskSeesItsCase() throws Exception {
        OpenTask task = openTask("t1", reference);
        when(tasks.mayWork("t1")).thenReturn(true);
        when(tasks.ofCase(reference)).thenReturn(List.of(task));
        when(cases.events(reference))
                .thenReturn(List.of(
                        event("falls.cancelled", List.of("crew")),
                        event("falls.died", List.of()),
                        event("falls.given-back", List.of("roving-gp"))));
        world.caseFile.note(
                reference,
                "ring",
                "Find who is on duty",
                List.of(
                        Answer.inFile("ringName", "Ring", "Dr Lee", "Dr Lee"),
                        Answer.inFile("ringNumber", "Number", "0116 496 0000", "0116 496 0000")));
        world.people.signIn("crew");
        web.perform(get(BATON + "/tasks/t1/case"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.banner")
                        .value("SMITH, given name not known · born not known · NHS No. 900 000 0009"))
                .andExpect(jsonPath("$.reference").value(reference))
                .andExpect(jsonPath("$.pathway").value(World.PATHWAY))
                .andExpect(jsonPath("$.status").value("Running"))
                .andExpect(jsonPath("$.responsible").value("Ambulance crews Leicester"))
                .andExpect(jsonPath("$.now", hasSize(1)))
                .andExpect(jsonPath("$.now[0].label").value("Discuss"))
                .andExpect(jsonPath("$.now[0].team").value("Geriatricians Leicester"))
                .andExpect(jsonPath("$.now[0].due").value("2026-11-21T12:10:00Z"))
                .andExpect(jsonPath("$.ring.name").value("Dr Lee"))
                .andExpect(jsonPath("$.ring.number").value("0116 496 0000"))
                .andExpect(jsonPath("$.story[*].label", contains("Somebody fell", "Find who is on duty")))
                .andExpect(jsonPath("$.story[0].who").value("Dr crew"))
                .andExpect(jsonPath("$.story[1].who").value("Baton"))
                .andExpect(jsonPath("$.story[1].answers[0].text").value("Dr Lee"))
                .andExpect(jsonPath("$.events[*].message", contains("falls.cancelled", "falls.died")))
                .andExpect(jsonPath("$.events[0].form.schemaVersion").value(16));
    }

    @Test
    void aTaskOfSomebodyElseIsNotThere() throws Exception {
        openTask("t1", reference);
        world.people.signIn("rutland");
        web.perform(get(BATON + "/tasks/t1/case")).andExpect(status().isNotFound());
        web.perform(post(BATON + "/tasks/t1/take-over")).andExpect(status().isNotFound());
        web.perform(get(BATON + "/tasks/unknown/case")).andExpect(status().isNotFound());
        verify(tasks, never()).takeOver(any());
    }

    @Test
    void aColleagueTakesOver() throws Exception {
        openTask("t1", reference);
        when(tasks.mayWork("t1")).thenReturn(true);
        world.people.signIn("crew");
        web.perform(post(BATON + "/tasks/t1/take-over")).andExpect(status().isNoContent());
        verify(tasks).takeOver("t1");
    }

    @Test
    void aCaseIsThereForItsTeamsOnly() throws Exception {
        when(tasks.ofCase(reference)).thenReturn(List.of());
        world.people.signIn("crew");
        web.perform(get(BATON + "/cases/" + reference)).andExpect(status().isOk());
        web.perform(get("/api/cases/" + reference)).andExpect(status().isOk());
        for (String other : List.of("rutland", "manager", "nobody")) {
            world.people.signIn(other);
            web.perform(get(BATON + "/cases/" + reference))
                    .andExpect(status().isNotFound())
                    .andExpect(content().string(org.hamcrest.Matchers.not(containsString("SMITH"))));
            web.perform(get("/api/cases/" + reference)).andExpect(status().isNotFound());
        }
    }

    @Test
    void nobodySignedInIsRefusedEverywhere() throws Exception {
        for (String path : List.of("/tasks/t1/case", "/cases/" + reference, "/cards?task=t1")) {
            web.perform(get(BATON + path)).andExpect(status().isForbidden());
        }
        for (String path : List.of("/tasks/t1/take-over", "/cases/x/events/died", "/cases/x/entries/1/correction")) {
            web.perform(post(BATON + path)).andExpect(status().isForbidden());
        }
        web.perform(post("/api/cases/falls").header("Idempotency-Key", "1")).andExpect(status().isForbidden());
        verify(cases, never()).start(any(), any(), any());
    }

    @Test
    void cardsShowOnlyWhatThePersonMayWork() throws Exception {
        String other = world.newCase(Map.of("familyName", "Jones"));
        OpenTask mine = openTask("t1", reference);
        OpenTask notMine = openTask("t2", other);
        when(tasks.findAll(Set.of("t1", "t2", "t3"))).thenReturn(List.of(mine, notMine));
        when(tasks.mayWork("t1")).thenReturn(true);
        world.people.signIn("crew");
        web.perform(get(BATON + "/cards?task=t1&task=t2&task=t3"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.length()").value(1))
                .andExpect(jsonPath("$.t1.person", containsString("SMITH")))
                .andExpect(jsonPath("$.t1.pathway").value(World.PATHWAY))
                .andExpect(jsonPath("$.t1.due").value("2026-11-21T12:10:00Z"))
                .andExpect(jsonPath("$.t1.ring").doesNotExist());
    }

    @Test
    void aTeamOfTheCaseTellsWhatHappened() throws Exception {
        when(cases.events(reference)).thenReturn(List.of(event("falls.cancelled", List.of("crew"))));
        when(cases.tell(reference, "falls.cancelled", Map.of("why", "Went out")))
                .thenReturn(true);
        world.people.signIn("crew");
        web.perform(tell("falls.cancelled", "{\"why\":\"Went out\"}")).andExpect(status().isNoContent());
        verify(cases).tell(reference, "falls.cancelled", Map.of("why", "Went out"));
    }

    @Test
    void anEventThatIsNoLongerAwaitedIsAConflict() throws Exception {
        when(cases.events(reference)).thenReturn(List.of(event("falls.cancelled", List.of("crew"))));
        world.people.signIn("crew");
        web.perform(tell("falls.cancelled", "{}"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.errors[0]").value("the case no longer waits for “It happened”"));
        web.perform(tell("falls.died", "{}")).andExpect(status().isConflict());
        verify(cases, never()).tell(reference, "falls.died", Map.of());
    }

    @Test
    void anEventIsToldOnlyByWhomItIsOfferedTo() throws Exception {
        when(cases.events(reference)).thenReturn(List.of(event("falls.cancelled", List.of("roving-gp"))));
        world.people.signIn("crew");
        web.perform(tell("falls.cancelled", "{}")).andExpect(status().isForbidden());
        world.people.signIn("rutland");
        web.perform(tell("falls.cancelled", "{}")).andExpect(status().isNotFound());
        verify(cases, never()).tell(any(), any(), any());
    }

    @Test
    void refusedAnswersAreSaidInSentences() throws Exception {
        when(cases.events(reference)).thenReturn(List.of(event("falls.cancelled", List.of())));
        when(cases.tell(any(), any(), any())).thenThrow(new AnswersRefused(List.of("Why: an answer is needed.")));
        world.people.signIn("crew");
        web.perform(tell("falls.cancelled", "{}"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors", contains("Why: an answer is needed.")));
        for (String broken : List.of("[1]", "{\"a\":1", "{\"a\":1,\"a\":2}", "null", "{} {}")) {
            web.perform(tell("falls.cancelled", broken))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.errors", hasSize(1)));
        }
    }

    @Test
    void anEntryIsMarkedAsEnteredInErrorByATeamOfTheCase() throws Exception {
        long entry = world.caseFile.story(reference).get(0).id();
        world.people.signIn("rutland");
        web.perform(correct(entry, "{\"reason\":\"wrong person\"}")).andExpect(status().isNotFound());
        world.people.signIn("crew");
        web.perform(correct(entry, "{}")).andExpect(status().isBadRequest());
        web.perform(correct(entry + 100, "{\"reason\":\"wrong person\"}")).andExpect(status().isNotFound());
        web.perform(correct(entry, "{\"reason\":\"wrong person\",\"moveTo\":\"AAAA-BBBB\"}"))
                .andExpect(status().isNotFound());
        assertThat(world.caseFile.story(reference).get(0).correction()).isNull();
        web.perform(correct(entry, "{\"reason\":\"wrong person\"}")).andExpect(status().isNoContent());
        assertThat(world.caseFile.story(reference).get(0).correction().by()).isEqualTo("crew");
        web.perform(get(BATON + "/cases/" + reference))
                .andExpect(jsonPath("$.story[0].correction.reason").value("wrong person"))
                .andExpect(jsonPath("$.story[0].correction.by").value("Dr crew"));
    }

    @Test
    void anotherSystemStartsACase() throws Exception {
        when(cases.start("falls", Map.of("whatHappened", "Fell"), "k1")).thenReturn("K7QM-4XTN");
        world.people.signIn("crew");
        for (int time = 0; time < 2; time++) {
            web.perform(start("falls", "{\"whatHappened\":\"Fell\"}").header("Idempotency-Key", "k1"))
                    .andExpect(status().isCreated())
                    .andExpect(header().string("Location", "/api/cases/K7QM-4XTN"))
                    .andExpect(jsonPath("$.caseReference").value("K7QM-4XTN"));
        }
    }

    @Test
    void refusesAStartWithoutKeyOfAnUnknownPathwayOrTooLarge() throws Exception {
        when(cases.start(any(), any(), any())).thenThrow(new NoSuchElementException("no pathway"));
        world.people.signIn("crew");
        web.perform(start("falls", "{}"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0]", containsString("Idempotency-Key")));
        verify(cases, never()).start(any(), any(), any());
        web.perform(start("unheard-of", "{}").header("Idempotency-Key", "k1")).andExpect(status().isNotFound());
        String large = "{\"whatHappened\":\"" + "x".repeat(256 * 1024) + "\"}";
        web.perform(start("falls", large).header("Idempotency-Key", "k2"))
                .andExpect(status().isPayloadTooLarge())
                .andExpect(jsonPath("$.errors[0]", containsString("256 KB")));
        verify(cases, never()).start("falls", Map.of("whatHappened", "x".repeat(256 * 1024)), "k2");
    }

    private MockMvc web() {
        when(cases.pathwayName(any())).thenAnswer(asked -> asked.getArgument(0));
        CaseView view = new CaseView(world.caseFile, cases, tasks, world.people);
        var json = Jackson2ObjectMapperBuilder.json()
                .featuresToDisable(com.fasterxml.jackson.databind.SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .<com.fasterxml.jackson.databind.ObjectMapper>build();
        return MockMvcBuilders.standaloneSetup(
                        new CasePages(world.caseFile, view, tasks, world.people),
                        new CaseActs(world.caseFile, cases, world.people),
                        new Cards(world.caseFile, cases, tasks, world.people),
                        new MachineCases(world.caseFile, view, cases, world.people))
                .setControllerAdvice(new Errors())
                .setMessageConverters(new MappingJackson2HttpMessageConverter(json))
                .build();
    }

    private OpenTask openTask(String id, String caseReference) {
        OpenTask task = new OpenTask(
                id,
                "userTask_something",
                "Discuss",
                caseReference,
                null,
                List.of(),
                List.of("geriatrician-leicester"),
                Instant.parse("2026-11-21T12:00:00Z"),
                Instant.parse("2026-11-21T12:10:00Z"),
                50,
                Map.of("showsWhomToRing", "true"));
        when(tasks.find(id)).thenReturn(Optional.of(task));
        return task;
    }

    private static Cases.OfferedEvent event(String message, List<String> roles) {
        return new Cases.OfferedEvent(message, "It happened", roles, "{\"schemaVersion\":16,\"components\":[]}", null);
    }

    private org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder tell(
            String message, String body) {
        return post(BATON + "/cases/" + reference + "/events/" + message)
                .contentType(APPLICATION_JSON)
                .content(body);
    }

    private org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder correct(long id, String body) {
        return post(BATON + "/cases/" + reference + "/entries/" + id + "/correction")
                .contentType(APPLICATION_JSON)
                .content(body);
    }

    private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder start(
            String pathway, String body) {
        return post("/api/cases/" + pathway).contentType(APPLICATION_JSON).content(body);
    }
}
