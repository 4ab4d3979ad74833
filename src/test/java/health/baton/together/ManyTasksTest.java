package health.baton.together;

import static health.baton.testing.AsSomebody.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import health.baton.casefile.CaseFile;
import health.baton.casefile.StoryEntry;
import health.baton.engine.OpenTask;
import health.baton.engine.RunningEngine;
import health.baton.engine.TaskDoors;
import health.baton.engine.Tasks;
import health.baton.engine.Together;
import health.baton.testing.AsSomebody;
import health.baton.testing.SmallPathway;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;

class ManyTasksTest extends RunningEngine {
    private static final Map<String, Object> KEEP = Map.of("verdict", "keep", "because", "Still waits");

    @Autowired
    Tasks tasks;

    @Autowired
    TaskDoors doors;

    @Autowired
    CaseFile file;

    @Autowired
    AnswerTogether together;

    @Autowired
    WebApplicationContext context;

    private final SmallPathway verdicts = Verdicts.ofItsOwn();
    private AsSomebody pages;
    private String first = "";
    private String second = "";

    @BeforeEach
    void twoCases() {
        deploy(verdicts, Verdicts.TEAM);
        pages = new AsSomebody(context, signedIn);
        first = start("At home");
        second = start("On the road & away");
    }

    @Test
    void eachIsRecordedAsIfItHadBeenCompletedAlone() {
        List<Recorded> recorded =
                recorded(Map.of(task(first).id(), first, task(second).id(), second), KEEP);

        assertThat(recorded).extracting(Recorded::done).containsExactly(true, true);
        assertThat(List.of(first, second))
                .allSatisfy(reference -> assertThat(file.story(reference))
                        .filteredOn(entry -> entry.label().equals(Verdicts.TASK))
                        .singleElement()
                        .satisfies(entry -> {
                            assertThat(entry.who()).isEqualTo("geriatrician");
                            assertThat(entry.answers())
                                    .extracting(answer -> answer.text())
                                    .containsExactly("Keep", "Still waits");
                        }));
        assertThat(tasks.ofCase(first)).isEmpty();
    }

    @Test
    void whatAColleagueDidMeanwhileIsSaidAndStopsNoneOfTheOthers() {
        Map<String, String> picked =
                Map.of(task(first).id(), first, task(second).id(), second);
        signedIn.as(
                "geriatrician2",
                () -> doors.complete(task(first).id(), Map.of("verdict", "confirm", "because", "Agreed")));

        List<Recorded> recorded = recorded(picked, KEEP);

        assertThat(recorded).extracting(Recorded::done).containsExactlyInAnyOrder(true, false);
        assertThat(recorded)
                .filteredOn(one -> !one.done())
                .singleElement()
                .satisfies(one -> assertThat(one.sentence())
                        .contains("completed it already")
                        .contains("What now? Confirm"));
        assertThat(entry(first).answers()).extracting(answer -> answer.text()).containsExactly("Confirm", "Agreed");
    }

    @Test
    void whatAColleagueHoldsIsNotInTheListAndCannotBeRecorded() {
        OpenTask held = task(first);
        signedIn.as("geriatrician2", () -> doors.take(held.id()));

        assertThat(waiting("geriatrician")).extracting(OpenTask::caseReference).containsExactly(second);
        assertThat(recorded(Map.of(held.id(), first), KEEP))
                .singleElement()
                .satisfies(one -> assertThat(one.sentence()).contains("has taken it meanwhile"));
        assertThat(tasks.find(held.id())).isPresent();
    }

    @Test
    void theFormRefusesAsInTasklist() {
        List<Recorded> recorded = recorded(Map.of(task(first).id(), first), Map.of("verdict", "perhaps"));

        assertThat(recorded).singleElement().satisfies(one -> {
            assertThat(one.done()).isFalse();
            assertThat(one.sentence()).contains("What now?").contains("Why?");
        });
        assertThat(tasks.find(task(first).id())).isPresent();
    }

    @Test
    void nobodyElseSeesOrAnswersThem() {
        assertThat(waiting("practice")).isEmpty();
        Recorded[] recorded = new Recorded[1];
        signedIn.as(
                "practice",
                () -> recorded[0] = together.record(
                                new Picked(Map.of(task(first).id(), first)), KEEP)
                        .get(0));
        assertThat(recorded[0].done()).isFalse();
        assertThat(recorded[0].person()).isEqualTo(first);
        assertThat(tasks.find(task(first).id())).isPresent();
    }

    @Test
    void thePageShowsWhatWasSaidAndRecordsOnlyAfterOneMoreLook() {
        String address = "/baton/many/" + kind("geriatrician").id();
        String page = body(pages.as("geriatrician", get(address)));
        assertThat(page)
                .contains("At home", "On the road &amp; away", "Nobody is told yet.")
                .doesNotContain("Not known of anybody");

        String nothing = body(pages.as("geriatrician", post(address + "/check").param("asked", "verdict", "because")));
        assertThat(nothing).contains("Tick at least one person", "What now? – ", "nothing is recorded yet");

        MockHttpServletRequestBuilder answer = post(address + "/check")
                .param("asked", "verdict", "because")
                .param("pick", task(first).id() + "/" + first)
                .param("f-verdict", "keep")
                .param("f-because", "Still waits");
        assertThat(body(pages.as("geriatrician", answer)))
                .contains("Check before it is recorded", "For this person", "Keep");
        assertThat(tasks.find(task(first).id())).isPresent();

        MvcResult done = pages.as(
                "geriatrician",
                post(address)
                        .param("asked", "verdict", "because")
                        .param("pick", task(first).id() + "/" + first)
                        .param("f-verdict", "keep")
                        .param("f-because", "Still waits"));
        assertThat(done.getResponse().getRedirectedUrl()).isEqualTo("/baton/many/recorded");
        assertThat(body(pages.as("geriatrician", get("/baton/many/recorded").flashAttrs(done.getFlashMap()))))
                .contains("Recorded for 1 of 1.");
        assertThat(entry(first).who()).isEqualTo("geriatrician");
        assertThat(tasks.ofCase(second)).hasSize(1);
    }

    private Together.Kind kind(String who) {
        Together.Kind[] kind = new Together.Kind[1];
        signedIn.as(
                who,
                () -> kind[0] = together.waiting().stream()
                        .filter(each -> each.tasks().stream()
                                .anyMatch(task -> task.caseReference().equals(first)))
                        .findFirst()
                        .orElseThrow());
        return kind[0];
    }

    /** Of this test's two cases. */
    private List<OpenTask> waiting(String who) {
        List<OpenTask> found = new java.util.ArrayList<>();
        signedIn.as(
                who,
                () -> together.waiting().stream()
                        .flatMap(kind -> kind.tasks().stream())
                        .filter(task -> List.of(first, second).contains(task.caseReference()))
                        .forEach(found::add));
        return found;
    }

    private List<Recorded> recorded(Map<String, String> picked, Map<String, Object> answers) {
        List<Recorded> all = new java.util.ArrayList<>();
        signedIn.as("geriatrician", () -> all.addAll(together.record(new Picked(picked), answers)));
        return all;
    }

    private StoryEntry entry(String reference) {
        return file.story(reference).stream()
                .filter(entry -> entry.label().equals(Verdicts.TASK))
                .findFirst()
                .orElseThrow();
    }

    private OpenTask task(String reference) {
        return tasks.ofCase(reference).get(0);
    }

    private String start(String where) {
        return begin("geriatrician", verdicts.key, Map.of("whereabouts", where));
    }
}
