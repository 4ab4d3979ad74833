package health.baton.told;

import static health.baton.testing.AsSomebody.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import health.baton.casefile.CaseFile;
import health.baton.engine.OpenTask;
import health.baton.engine.RunningEngine;
import health.baton.engine.Tasks;
import health.baton.testing.AsSomebody;
import health.baton.testing.SmallPathway;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;

/** Somebody rings when the case has gone on, or has ended: what they say is written down, and a person reads it. */
class ToldLateTest extends RunningEngine {
    private static final String PAGE = "/baton/told";

    @Autowired
    Tasks tasks;

    @Autowired
    TaskService engine;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    CaseFile file;

    @Autowired
    WebApplicationContext context;

    private final SmallPathway slips = Slips.takenLate();
    private AsSomebody pages;
    private String reference = "";

    @BeforeEach
    void oneCaseThatWaits() {
        deploy(slips, Slips.STARTER);
        pages = new AsSomebody(context, signedIn);
        reference = begin("crew", slips.key, Map.of("familyName", "Ashdown", "birthDate", "1961-04-05"));
    }

    @Test
    void whatPeopleAnswerStandsBeforeWhatElseThereIsToTell() {
        assertThat(body(found()))
                .containsSubsequence("What did they say?", Slips.EVENT, "Something else has happened", Slips.OTHER)
                .doesNotContain("The case has gone on", "Read it back to them.");
    }

    @Test
    void aCaseThatHasEndedTakesItAndSomebodyReadsIt() {
        pages.as("callhandler", sent());
        complete(Slips.AFTERWARDS);
        assertThat(file.find(reference).orElseThrow().endedAt()).isNotNull();

        assertThat(body(found()))
                .as("no form opens by itself for what was not asked")
                .contains("The case has gone on", Slips.EVENT)
                .doesNotContain(Slips.OTHER, "Read it back to them.");
        assertThat(body(pages.as("callhandler", who(post(PAGE)).param("message", slips.key + ".answered"))))
                .contains("What you write down is read by a person", "Read it back to them.");
        MvcResult recorded = pages.as("callhandler", sent());

        assertThat(body(pages.as("callhandler", get(PAGE).flashAttrs(recorded.getFlashMap()))))
                .contains("a person has the task to read it");
        runJobs();
        assertThat(tasks.ofCase(reference)).extracting(OpenTask::label).containsExactly(Slips.LATE);
        assertThat(file.story(reference))
                .filteredOn(entry -> entry.label().equals("Told too late: " + Slips.EVENT))
                .singleElement()
                .satisfies(entry -> assertThat(entry.who()).isEqualTo("callhandler"));
    }

    @Test
    void whatOthersTellIsNotTakenLate() {
        pages.as("callhandler", sent());

        MvcResult refused = pages.as(
                "callhandler",
                who(post(PAGE + "/send"))
                        .param("message", slips.key + ".other")
                        .param("asked", "said")
                        .param("f-said", "Died"));

        assertThat(refused.getResponse().getStatus()).isEqualTo(409);
        assertThat(body(refused)).contains("Nothing is recorded");
        assertThat(tasks.ofCase(reference)).extracting(OpenTask::label).containsExactly(Slips.AFTERWARDS);
    }

    private void runJobs() {
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(reference).list().stream()
                .flatMap(instance ->
                        management.createJobQuery().processInstanceId(instance.getId()).messages().list().stream())
                .forEach(job -> management.executeJob(job.getId()));
    }

    private void complete(String label) {
        engine.complete(tasks.ofCase(reference).stream()
                .filter(task -> task.label().equals(label))
                .findFirst()
                .orElseThrow()
                .id());
    }

    private MvcResult found() {
        return pages.as("callhandler", who(post(PAGE)));
    }

    private MockHttpServletRequestBuilder sent() {
        return who(post(PAGE + "/send"))
                .param("message", slips.key + ".answered")
                .param("asked", "said")
                .param("f-said", "Still needed");
    }

    private MockHttpServletRequestBuilder who(MockHttpServletRequestBuilder request) {
        return request.param("caseReference", reference)
                .param("day", "5")
                .param("month", "4")
                .param("year", "1961");
    }
}
