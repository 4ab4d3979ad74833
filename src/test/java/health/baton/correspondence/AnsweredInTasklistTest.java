package health.baton.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import health.baton.engine.BusinessOutcome;
import health.baton.engine.CaseEvent;
import health.baton.engine.OpenTask;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnsweredInTasklistTest {
    private final Room room = Room.withoutMail();

    @BeforeEach
    void thePracticeHasSomebody() {
        room.engine.members.put(FakeAddresses.PRACTICE, List.of("drpatel"));
    }

    @Test
    void whoTakesTheTaskOpensTheLetterAndTheCaseIsToldOnce() {
        UUID letter = room.told();

        taken("drpatel", Map.of("letter", "gp"));
        taken("drpatel", Map.of("letter", "gp"));

        assertThat(message(letter).openedAt()).isNotNull();
        assertThat(room.toldToTheCase()).containsExactly("K7QM-4XTN gp.opened {}");
    }

    @Test
    void whoStandsInForThePracticeHasNotOpenedItForThem() {
        UUID letter = room.told();

        taken("coordinator", Map.of("letter", "gp"));

        assertThat(message(letter).openedAt()).isNull();
        assertThat(room.toldToTheCase()).isEmpty();
    }

    @Test
    void theAnswerInTheTaskIsTheAnswerToTheLetter() {
        UUID letter = room.told();
        room.facts.facts.putAll(Map.of("gpAnswer", "cannot", "gpCannotBecause", "No nurse this week"));

        done(Map.of("letter", "gp"));

        assertThat(message(letter).answer()).isEqualTo("cannot");
        assertThat(message(letter).answerReason()).isEqualTo("No nurse this week");
        assertThat(message(letter).answerReached()).isTrue();
        assertThat(message(letter).openedAt()).isNotNull();
        assertThat(room.toldToTheCase()).as("the task itself takes the case on").isEmpty();
    }

    @Test
    void anOldReasonIsNoPartOfANewAnswer() {
        UUID letter = room.told();
        room.facts.facts.putAll(Map.of("gpAnswer", "done", "gpCannotBecause", "No nurse last week"));

        done(Map.of("letter", "gp"));

        assertThat(message(letter).answer()).isEqualTo("done");
        assertThat(message(letter).answerReason()).isNull();
    }

    @Test
    void answersTheNewestLetterOnly() throws BusinessOutcome {
        UUID old = room.told();
        UUID now = room.told("run-2");
        room.facts.facts.put("gpAnswer", "noted");

        done(Map.of("letter", "gp"));

        assertThat(message(old).answer()).isNull();
        assertThat(message(now).answer()).isEqualTo("noted");
    }

    @Test
    void otherTasksAnswerNothing() {
        UUID letter = room.told();
        room.facts.facts.put("gpAnswer", "noted");

        done(Map.of());
        taken("drpatel", Map.of());

        assertThat(message(letter).answer()).isNull();
        assertThat(message(letter).openedAt()).isNull();
    }

    private Message message(UUID id) {
        return room.messages.find(id).orElseThrow();
    }

    private void taken(String who, Map<String, String> properties) {
        room.engine.open.clear();
        room.engine.open.add(task(properties));
        room.answeredInTasklist.on(new CaseEvent.TaskHeld(Room.CASE, "task-1", "Read and answer", who, who));
    }

    private void done(Map<String, String> properties) {
        room.answeredInTasklist.on(new CaseEvent.TaskDone(Room.CASE, task(properties), "drpatel"));
    }

    private static OpenTask task(Map<String, String> properties) {
        return new OpenTask(
                "task-1",
                "a-task",
                "Read and answer",
                Room.CASE,
                null,
                List.of(),
                List.of(FakeAddresses.PRACTICE),
                Instant.EPOCH,
                null,
                50,
                properties);
    }
}
