package health.baton.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import health.baton.engine.CaseEvent;
import health.baton.engine.OpenTask;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TellAtOnceTest {
    private final Room room = Room.withMail(1);
    private final TellAtOnce tellAtOnce = new TellAtOnce(room.notices, room.engine.tasks);

    @Test
    void tellsWhoIsNamedWhatWaitsAndNothingAboutThePerson() {
        tellAtOnce.on(new CaseEvent.TaskOffered(Room.CASE, task("true", List.of("geriatrician"))));

        String said = room.jdbc
                .sql("select to_address || subject || body_markdown from message where channel = 'notice'")
                .query(String.class)
                .single();
        assertThat(said)
                .contains("geriatrician@example.org", "Discuss the call\\-out", "due Mon 01\\-Jun\\-2026 11\\:10")
                .doesNotContain("OKORO", "Fell", "999", "1934", Room.CASE);
        assertThat(room.count("person is not null or birth_date is not null")).isZero();
    }

    @Test
    void tellsEachOfThemOnceForATask() {
        tellAtOnce.on(new CaseEvent.TaskOffered(Room.CASE, task("true", List.of("geriatrician"))));
        tellAtOnce.on(new CaseEvent.TaskOfferedOn(
                Room.CASE, "task-1", "Discuss the call-out", List.of("geriatrician", "geriatrician2"), List.of()));

        assertThat(room.count("channel = 'notice'")).isEqualTo(2);
    }

    @Test
    void tellsTheWholeTeamWhenNobodyIsNamed() {
        room.engine.members.put("geriatrician-leicester", List.of("a", "b", "c"));

        tellAtOnce.on(new CaseEvent.TaskOfferedOn(
                Room.CASE, "task-1", "Discuss the call-out", List.of(), List.of("geriatrician-leicester")));

        assertThat(room.count("channel = 'notice'")).isEqualTo(3);
    }

    @Test
    void tellsNobodyWhereTheModelDoesNotWantIt() {
        tellAtOnce.on(new CaseEvent.TaskOffered(Room.CASE, task("false", List.of("geriatrician"))));

        assertThat(room.count("true")).isZero();
    }

    @Test
    void leavesNothingBehindWithoutAMailServer() {
        Room silent = Room.withoutMail();

        new TellAtOnce(silent.notices, silent.engine.tasks)
                .on(new CaseEvent.TaskOffered(Room.CASE, task("true", List.of("geriatrician"))));

        assertThat(silent.count("true")).isZero();
    }

    private static OpenTask task(String tellAtOnce, List<String> people) {
        Instant created = Instant.parse("2026-06-01T10:00:00Z");
        return new OpenTask(
                "task-1",
                "element",
                "Discuss the call-out",
                Room.CASE,
                null,
                people,
                List.of("geriatrician-leicester"),
                created,
                created.plusSeconds(600),
                50,
                Map.of("tellAtOnce", tellAtOnce));
    }
}
