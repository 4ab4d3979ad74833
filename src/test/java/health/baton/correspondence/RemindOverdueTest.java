package health.baton.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import health.baton.engine.OpenTask;
import health.baton.engine.Work;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RemindOverdueTest {
    private final Room room = Room.withMail(1);
    private final RemindOverdue remindOverdue = new RemindOverdue(
            room.engine.tasks,
            new Reminders(room.jdbc, room.clock),
            new Loudness(room.facts, room.addresses, room.notices, room.engine.people),
            room.outbox,
            room.notices,
            room.facts,
            room.clock);

    @Test
    void getsLouderEachTime() {
        overdue("rovinggp");
        room.engine.members.put("roving-gp-leicester", List.of("rovinggp", "rovinggp2"));
        room.engine.members.put("coordinator-leicester", List.of("coordinator"));

        for (int run = 1; run <= 5; run++) {
            remind("run-" + run);
            room.pass(Duration.ofHours(1));
        }

        assertThat(room.facts.notes.values())
                .extracting(note -> note.get("Reminded"))
                .containsExactly(
                        "Dr rovinggp",
                        "Team roving-gp-leicester",
                        "Team coordinator-leicester",
                        "Team manager-leicester",
                        "Team manager-leicester");
        assertThat(room.count("channel = 'work-queue' and to_team = 'manager-leicester'"))
                .isEqualTo(2);
        assertThat(room.count("channel = 'notice'")).isEqualTo(1 + 2 + 1);
    }

    @Test
    void remindsNobodyTwiceInOneRun() {
        overdue("rovinggp");

        assertThat(remind("run-1")).containsEntry("reminded", 1);
        assertThat(remind("run-1")).containsEntry("reminded", 1);

        assertThat(room.count("channel = 'work-queue'")).isEqualTo(1);
        assertThat(room.facts.notes).hasSize(1);
    }

    @Test
    void severalChasesAtTheSameTimeAreOneReminder() {
        overdue("rovinggp");
        remind("run-1");
        room.pass(Duration.ofMinutes(1));
        remind("run-2");
        assertThat(room.facts.notes).hasSize(1);

        room.pass(Duration.ofMinutes(10));
        remind("run-3");
        assertThat(room.facts.notes).hasSize(2);
    }

    @Test
    void twoTasksThatLookTheSameAreOneLineToRead() {
        overdue(null);
        room.engine.open.add(task("task-2", null, room.clock.instant().minusSeconds(60)));

        assertThat(remind("run-1")).containsEntry("reminded", 2);

        assertThat(room.count("to_team = 'roving-gp-leicester' and channel = 'work-queue'"))
                .isEqualTo(1);
    }

    @Test
    void goesToTheTeamAtOnceWhenNobodyHoldsIt() {
        overdue(null);
        remind("run-1");

        assertThat(room.count("to_team = 'roving-gp-leicester'")).isEqualTo(1);
    }

    @Test
    void leavesTheOthersInPeace() {
        room.engine.open.add(task("early", "rovinggp", room.clock.instant().plusSeconds(1)));
        room.engine.open.add(task("free", "rovinggp", null));

        assertThat(remind("run-1")).containsEntry("reminded", 0);
        assertThat(room.count("true")).isZero();
    }

    @Test
    void saysNothingAboutThePerson() {
        overdue("rovinggp");
        remind("run-1");

        assertThat(room.jdbc
                        .sql("select subject || body_markdown || coalesce(person, '') from message")
                        .query(String.class)
                        .list())
                .hasSize(2)
                .allSatisfy(
                        said -> assertThat(said).contains("Visit").doesNotContain("OKORO", "Fell", "1934", Room.CASE));
    }

    @Test
    void offersItToTheWholeTeamFromTheSecondReminderSoThatAColleagueCanTakeOver() {
        room.addresses.teams.put("geriatrician", List.of("geriatrician-leicester"));
        room.engine.open.add(new OpenTask(
                "task-1",
                "element",
                "Decide",
                Room.CASE,
                "geriatrician",
                List.of("geriatrician"),
                List.of(),
                room.clock.instant(),
                room.clock.instant().minusSeconds(60),
                50,
                Map.of("role", "geriatrician")));

        remind("run-1");
        assertThat(room.engine.offered).isEmpty();
        room.pass(Duration.ofHours(1));
        remind("run-2");
        assertThat(room.engine.offered).containsExactly("geriatrician-leicester");
    }

    private Map<String, Object> remind(String key) {
        return remindOverdue.run(new Work(Room.CASE, "ptcda", key, "Remind", Map.of(), "scope"));
    }

    private void overdue(String holder) {
        room.engine.open.add(task("task-1", holder, room.clock.instant().minusSeconds(60)));
    }

    private OpenTask task(String id, String holder, Instant due) {
        return new OpenTask(
                id,
                "element",
                "Visit the person",
                Room.CASE,
                holder,
                List.of(),
                List.of("roving-gp-leicester"),
                room.clock.instant(),
                due,
                50,
                Map.of());
    }
}
