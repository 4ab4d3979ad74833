package health.baton.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import health.baton.engine.CaseEvent;
import health.baton.engine.OpenTask;
import health.baton.rota.WhomToRing;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class FollowCaseTest {
    private final World world = new World();
    private final String reference = world.newCase(Map.of());

    @Test
    void teamsThatAreAskedMayReadTheCaseFromThenOn() {
        assertThat(mayRead("geriatrician")).isFalse();
        world.follow.on(
                new CaseEvent.TaskOffered(reference, task(List.of(), List.of("geriatrician-leicester"), Map.of())));
        assertThat(mayRead("geriatrician")).isTrue();
        assertThat(mayRead("rutland")).isFalse();
        assertThat(mayRead("nobody")).isFalse();
    }

    @Test
    void somebodyOnTheRotaBringsTheTeamThatOwesTheTask() {
        world.follow.on(new CaseEvent.TaskOffered(
                reference, task(List.of("geriatrician"), List.of(), Map.of("role", "geriatrician"))));
        assertThat(world.caseFile.teams(reference)).containsExactly("crew-leicester", "geriatrician-leicester");
    }

    @Test
    void offeringOnLetsTheNextReadAndIsTold() {
        world.follow.on(new CaseEvent.TaskOfferedOn(
                reference, "t1", "Discuss", List.of("geriatrician", "rutland"), List.of("practice-c82009")));
        assertThat(world.caseFile.teams(reference))
                .containsExactlyInAnyOrder("crew-leicester", "geriatrician-leicester", "practice-c82009");
        assertThat(last().label()).isEqualTo("Offered on: Discuss");
        assertThat(last().answers())
                .extracting("text")
                .containsExactly("Dr geriatrician, Dr rutland, Market Harborough practice");
    }

    @Test
    void responsibilityPassesToTheTeamOfWhoeverDidTheTask() {
        world.follow.on(new CaseEvent.TaskDone(
                reference, task(List.of(), List.of(), Map.of("responsible", "geriatrician")), "rutland"));
        CaseSummary summary = world.caseFile.find(reference).orElseThrow();
        assertThat(summary.responsibleRole()).isEqualTo("geriatrician");
        assertThat(summary.responsibleTeam()).isEqualTo("geriatrician-rutland");
        assertThat(world.caseFile.responsible(summary)).isEqualTo("Geriatricians Rutland");
        assertThat(last().label()).isEqualTo("Clinical responsibility: Geriatricians Rutland");
    }

    @Test
    void responsibilityPassesToTheTeamOfThePlaceWhenAClockActs() {
        world.follow.on(passed("Visit agreed", Map.of("responsible", "roving-gp")));
        assertThat(world.caseFile.find(reference).orElseThrow().responsibleTeam())
                .isEqualTo("roving-gp-leicester");
        world.task(
                reference, "t1", World.form(World.text("practiceCode", "Practice")), Map.of("practiceCode", "C82009"));
        world.follow.on(passed("Given back", Map.of("responsible", "practice")));
        assertThat(world.caseFile.find(reference).orElseThrow().responsibleTeam())
                .isEqualTo("practice-c82009");
        assertThat(mayRead("practice")).isTrue();
    }

    @Test
    void tellsWhatHappenedByWhom() {
        world.people.signIn("crew");
        world.follow.on(passed("No answer", Map.of()));
        assertThat(last().label()).isEqualTo("No answer");
        assertThat(last().who()).isEqualTo("crew");
        world.people.signIn(null);
        world.follow.on(passed("Two minutes are over", Map.of()));
        assertThat(last().who()).isNull();
    }

    @Test
    void doesNotTellTwiceWhatCameWithAnswersInTheSameTransaction() {
        var transactions = new TransactionTemplate(new DataSourceTransactionManager(world.dataSource));
        transactions.executeWithoutResult(tx -> {
            world.timeline.addBy("crew", reference, "event:1", "Got worse", new Done(List.of(), null));
            world.follow.on(passed("Got worse", Map.of()));
        });
        assertThat(labels()).containsExactly("Somebody fell", "Got worse");
        world.follow.on(passed("Got worse", Map.of()));
        assertThat(labels()).containsExactly("Somebody fell", "Got worse", "Got worse");
    }

    @Test
    void whatHappenedIsUndoneWithTheEnginesTransaction() {
        var transactions = new TransactionTemplate(new DataSourceTransactionManager(world.dataSource));
        transactions.executeWithoutResult(tx -> {
            world.follow.on(passed("Got worse", Map.of("responsible", "roving-gp")));
            tx.setRollbackOnly();
        });
        assertThat(labels()).containsExactly("Somebody fell");
        assertThat(world.caseFile.find(reference).orElseThrow().responsibleRole())
                .isEqualTo("crew");
    }

    @Test
    void tellsWhoTookGaveBackAndLostATask() {
        world.follow.on(new CaseEvent.TaskHeld(reference, "t1", "Discuss", "geriatrician", "geriatrician"));
        world.follow.on(new CaseEvent.TaskHeld(reference, "t1", "Discuss", null, "geriatrician"));
        world.follow.on(new CaseEvent.TaskWithdrawn(reference, task(List.of(), List.of(), Map.of())));
        assertThat(labels())
                .containsExactly("Somebody fell", "Taken: Discuss", "Given back: Discuss", "No longer asked: Discuss");
    }

    @Test
    void saysWhomToRingOnlyWhenItIsSomebodyElse() {
        world.follow.on(new WhomToRing(reference, "run-1", "Dr Okafor", "07700 900102"));
        world.follow.on(new WhomToRing(reference, "run-2", "Dr Okafor", "07700 900102"));
        world.follow.on(new WhomToRing(reference, "run-3", "Dr Brandt", "07700 900103"));
        assertThat(labels()).containsExactly("Somebody fell", "Whom to ring", "Whom to ring");
        assertThat(last().answers()).extracting("text").containsExactly("Dr Brandt", "07700 900103");
    }

    @Test
    void keepsTheFirstOutcome() {
        world.follow.on(passed("Kept at home", Map.of("outcome", "kept-at-home")));
        world.follow.on(new CaseEvent.Outcome(reference, "kept-at-home", "Kept at home"));
        world.follow.on(new CaseEvent.Outcome(reference, "died", "Died"));
        world.follow.on(new CaseEvent.Ended(reference, world.clock.instant(), null));
        CaseSummary summary = world.caseFile.find(reference).orElseThrow();
        assertThat(summary.outcome()).isEqualTo("kept-at-home");
        assertThat(summary.outcomeLabel()).isEqualTo("Kept at home");
        assertThat(summary.endedAt()).isEqualTo(world.clock.instant());
        assertThat(labels()).containsExactly("Somebody fell", "Outcome: Kept at home");
    }

    @Test
    void aCaseThatEndsWithoutAnOutcomeSaysSoAndWhy() {
        world.follow.on(new CaseEvent.Ended(reference, world.clock.instant(), "deleted by an administrator"));
        assertThat(world.caseFile.find(reference).orElseThrow().outcome()).isEqualTo("ended-without-outcome");
        assertThat(last().label()).isEqualTo("Ended without an outcome");
        assertThat(last().answers()).extracting("text").containsExactly("deleted by an administrator");
    }

    @Test
    void aCaseThatCameByNoFormGetsAFileAndAnUnknownOneIsLeftAlone() {
        world.follow.on(new CaseEvent.Started("AAAA-BBBB", World.PATHWAY, "p1"));
        assertThat(world.caseFile.find("AAAA-BBBB")).isPresent();
        world.follow.on(new CaseEvent.TaskOffered("CCCC-DDDD", task(List.of(), List.of("crew-leicester"), Map.of())));
        world.follow.on(new CaseEvent.Ended("CCCC-DDDD", world.clock.instant(), null));
        assertThat(world.caseFile.find("CCCC-DDDD")).isEmpty();
    }

    private boolean mayRead(String person) {
        return world.caseFile.mayRead(reference, FakePeople.of(person));
    }

    private List<String> labels() {
        return world.caseFile.story(reference).stream().map(StoryEntry::label).toList();
    }

    private StoryEntry last() {
        List<StoryEntry> story = world.caseFile.story(reference);
        return story.get(story.size() - 1);
    }

    private CaseEvent.Passed passed(String label, Map<String, String> properties) {
        return new CaseEvent.Passed(reference, "event_something", label, "boundaryTimer", properties);
    }

    private OpenTask task(List<String> people, List<String> teams, Map<String, String> properties) {
        return new OpenTask(
                "t1",
                "userTask_something",
                "Discuss",
                reference,
                null,
                people,
                teams,
                world.clock.instant(),
                null,
                50,
                properties);
    }
}
