package health.baton.downtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.baton.casefile.CaseFile;
import health.baton.casefile.StoryEntry;
import health.baton.deadline.Deadline;
import health.baton.engine.AnswersRefused;
import health.baton.engine.OpenTask;
import health.baton.engine.RunningEngine;
import health.baton.engine.TaskDoors;
import health.baton.engine.Tasks;
import health.baton.testing.SmallPathway;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was done on paper is entered in the same forms, with when it was done and by whom. */
class EnteredAfterwardsTest extends RunningEngine {
    private static final String CREW = "crew-leicester";

    @Autowired
    Tasks tasks;

    @Autowired
    TaskDoors doors;

    @Autowired
    CaseFile file;

    @Autowired
    ManagementService jobs;

    @Autowired
    Deadline deadline;

    @Autowired
    Clock clock;

    private final SmallPathway night = Night.of(CREW);
    private Instant now = Instant.EPOCH;

    @BeforeEach
    void aPathway() {
        deploy(night, CREW);
        now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    @Test
    void theStoryTellsBothTimesAndWhatIsDueNextCountsFromWhenItWasDone() {
        Instant fell = now.minus(Duration.ofHours(5));
        Instant seen = now.minus(Duration.ofHours(3));
        String reference = start(onPaper(fell, "Sam Medic, paramedic"));
        assertThat(file.find(reference).orElseThrow().startedAt()).isEqualTo(fell);
        assertThat(only(reference).due()).isEqualTo(fell.plus(Duration.ofHours(2)));

        complete(reference, onPaper(seen, "Dr Night"));
        jobs.createJobQuery().list().stream()
                .filter(job -> night.key.equals(job.getProcessDefinitionKey()))
                .forEach(job -> jobs.executeJob(job.getId()));

        assertThat(only(reference).label()).isEqualTo(Night.SECOND);
        assertThat(only(reference).due()).isEqualTo(seen.plus(Duration.ofHours(2)));
        StoryEntry entry = file.story(reference).stream()
                .filter(each -> each.label().equals(Night.FIRST))
                .findFirst()
                .orElseThrow();
        assertThat(entry.at()).isEqualTo(seen);
        assertThat(entry.who()).isEqualTo("crew");
        StoryEntry.Paper paper = Objects.requireNonNull(entry.paper());
        assertThat(paper.by()).isEqualTo("Dr Night");
        assertThat(paper.enteredAt()).isAfterOrEqualTo(now);
        assertThat(file.known(reference)).doesNotContainKeys("doneOnPaperAt", "doneOnPaperBy");
    }

    @Test
    void whatIsDoneHereAndNowCountsFromNow() {
        String reference = start(onPaper(now.minus(Duration.ofHours(5)), "Sam Medic"));
        complete(reference, Map.of());
        jobs.createJobQuery().list().stream()
                .filter(job -> night.key.equals(job.getProcessDefinitionKey()))
                .forEach(job -> jobs.executeJob(job.getId()));
        assertThat(only(reference).due()).isAfter(now.plus(Duration.ofMinutes(119)));
        assertThat(deadline.in("PT2H", CREW)).isAfter(java.util.Date.from(now.plus(Duration.ofMinutes(119))));
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatThrownBy(() -> start(onPaper(now.plus(Duration.ofHours(1)), "Sam")))
                .isInstanceOf(AnswersRefused.class)
                .hasMessageContaining("has not come yet");
        assertThatThrownBy(() -> start(onPaper(now.minus(Duration.ofDays(40)), "Sam")))
                .isInstanceOf(AnswersRefused.class)
                .hasMessageContaining("more than 31 days ago");
        assertThatThrownBy(() -> start(Map.of("doneOnPaperAt", now.toString())))
                .isInstanceOf(AnswersRefused.class)
                .hasMessageContaining("by whom");
        assertThatThrownBy(() -> start(Map.of("doneOnPaperAt", "at three", "doneOnPaperBy", "Sam")))
                .isInstanceOf(AnswersRefused.class)
                .hasMessageContaining("2026-11-22T03:10");
        String reference = start(Map.of());
        assertThatThrownBy(() -> complete(reference, onPaper(now.minus(Duration.ofHours(2)), "Sam")))
                .hasMessageContaining("the case began later");
        assertThat(only(reference).label()).isEqualTo(Night.FIRST);
    }

    private static Map<String, Object> onPaper(Instant at, String by) {
        return Map.of("doneOnPaperAt", at.toString(), "doneOnPaperBy", by);
    }

    private String start(Map<String, Object> beside) {
        Map<String, Object> answers = new HashMap<>(beside);
        answers.putAll(Map.of("familyName", "Ashdown", "whereabouts", "At home", "callBackNumber", "07700 900555"));
        return begin("crew", night.key, answers);
    }

    private void complete(String reference, Map<String, Object> beside) {
        Map<String, Object> answers = new HashMap<>(beside);
        answers.put("found", "Well enough");
        String task = only(reference).id();
        signedIn.as("crew", () -> {
            doors.take(task);
            doors.complete(task, answers);
        });
    }

    private OpenTask only(String reference) {
        assertThat(tasks.ofCase(reference)).hasSize(1);
        return tasks.ofCase(reference).get(0);
    }
}
