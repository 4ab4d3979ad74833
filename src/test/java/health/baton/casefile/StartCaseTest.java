package health.baton.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.baton.engine.Accepted;
import health.baton.engine.AnswersRefused;
import health.baton.engine.Submission;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class StartCaseTest {
    private static final String NUMBER = "9000000009";
    private final World world = new World();

    @Test
    void opensACaseThatOnlyReferencesAndDecisionsLeave() {
        Accepted accepted = world.start(
                "k1",
                Map.of(
                        "nhsNumber", "900 000 0009",
                        "familyName", "Smith",
                        "practiceCode", "c82009",
                        "postcode", "LE15 6AA",
                        "whatHappened", "Fell",
                        "signs", List.of("sepsis", "stroke")));
        assertThat(accepted.caseReference()).matches("[2-9BCDFGHJKMNPQRSTVWXYZ]{4}-[2-9BCDFGHJKMNPQRSTVWXYZ]{4}");
        assertThat(accepted.joins()).isNull();
        assertThat(accepted.variables())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "caseReference", accepted.caseReference(),
                        "startedBy", "crew",
                        "startTeam", "crew-leicester",
                        "area", "rutland",
                        "practice", "C82009",
                        "signs", "stroke,sepsis"));
        assertThat(accepted.variables()).containsKeys(Accepted.AT_START.toArray(String[]::new));
        CaseSummary summary = world.caseFile.find(accepted.caseReference()).orElseThrow();
        assertThat(summary.pathway()).isEqualTo(World.PATHWAY);
        assertThat(summary.responsibleTeam()).isEqualTo("crew-leicester");
        assertThat(summary.person().nhsNumber()).isEqualTo(NUMBER);
        assertThat(world.caseFile.story(accepted.caseReference()))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.who()).isEqualTo("crew");
                    assertThat(entry.label()).isEqualTo("Somebody fell");
                    assertThat(entry.answers()).hasSize(6);
                });
    }

    @Test
    void holdsTheTeamOfTheNamedRoleResponsibleWhoeverStarts() {
        for (String starter : List.of("crew", "geriatrician")) {
            Accepted accepted = world.submissions.accept(new Submission(
                    Submission.Door.START,
                    World.PATHWAY,
                    null,
                    "Call-out",
                    World.CALL_OUT,
                    Map.of("whatHappened", "Fell"),
                    starter,
                    "named",
                    Map.of("responsible", "crew")));
            CaseSummary summary = world.caseFile.find(accepted.caseReference()).orElseThrow();
            assertThat(summary.responsibleRole()).isEqualTo("crew");
            assertThat(summary.responsibleTeam()).isEqualTo("crew-leicester");
        }
    }

    @Test
    void takesTheAreaOfTheTeamAndAnUnknownPracticeWhenNothingElseIsSaid() {
        Accepted accepted = world.start("k1", Map.of("whatHappened", "Fell"));
        assertThat(accepted.variables()).containsEntry("area", "leicester").containsEntry("practice", "unknown");
        assertThat(world.caseFile.find(accepted.caseReference()).orElseThrow().person())
                .isNull();
    }

    @Test
    void theSameStartTwiceIsOneCaseWrittenOnce() {
        Accepted first = world.start("k1", Map.of("whatHappened", "Fell"));
        Accepted again = world.start("k1", Map.of("whatHappened", "Fell"));
        Accepted other = world.start("geriatrician", "k1", Map.of("whatHappened", "Fell"));
        assertThat(again.caseReference()).isEqualTo(first.caseReference());
        assertThat(world.caseFile.story(first.caseReference())).hasSize(1);
        assertThat(other.caseReference()).isNotEqualTo(first.caseReference());
    }

    @Test
    void twoStartsOfOnePersonAtTheSameMomentAreOneCase() {
        var transactions = new TransactionTemplate(new DataSourceTransactionManager(world.dataSource));
        Map<String, Object> answers = Map.of("whatHappened", "Fell", "nhsNumber", NUMBER);
        var one = CompletableFuture.supplyAsync(() -> transactions.execute(tx -> world.start("k1", answers)));
        var two = CompletableFuture.supplyAsync(() -> transactions.execute(tx -> world.start("k2", answers)));
        assertThat(one.join().caseReference()).isEqualTo(two.join().caseReference());
        assertThat(world.db
                        .sql("select count(*) from care_case")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aCallWithinThirtyDaysJoinsTheOpenCase() {
        String reference = world.newCase(Map.of("nhsNumber", NUMBER));
        world.clock.pass(Duration.ofDays(29));
        Accepted joined =
                world.start("geriatrician", "k2", Map.of("nhsNumber", "900 000 0009", "whatHappened", "Fell again"));
        assertThat(joined.caseReference()).isEqualTo(reference);
        assertThat(joined.joins()).isEqualTo("falls.called-again");
        assertThat(world.caseFile.story(reference)).hasSize(2);
        assertThat(world.caseFile.teams(reference)).containsExactly("crew-leicester", "geriatrician-leicester");
        assertThat(world.caseFile.known(reference)).containsEntry("whatHappened", "Fell again");
        Accepted again =
                world.start("geriatrician", "k2", Map.of("nhsNumber", "900 000 0009", "whatHappened", "Fell again"));
        assertThat(again).isEqualTo(new Accepted(reference, null, Map.of()));
        assertThat(world.caseFile.story(reference)).hasSize(2);
    }

    @Test
    void aCallLaterOrAfterTheEndOrForSomebodyElseOpensACase() {
        String reference = world.newCase(Map.of("nhsNumber", NUMBER));
        assertThat(world.newCase(Map.of("nhsNumber", "9990548609"))).isNotEqualTo(reference);
        assertThat(world.newCase(Map.of())).isNotEqualTo(reference);
        world.cases.end(reference, world.clock.instant(), null);
        String second = world.newCase(Map.of("nhsNumber", NUMBER));
        assertThat(second).isNotEqualTo(reference);
        world.clock.pass(Duration.ofDays(31));
        assertThat(world.newCase(Map.of("nhsNumber", NUMBER))).isNotIn(reference, second);
    }

    @Test
    void aCallWithANumberThatWasMergedJoinsTheOpenCase() {
        String reference = world.newCase(Map.of("nhsNumber", NUMBER));
        world.people.signIn("coordinator");
        world.mergeNumbers.merge(NUMBER, "9990548609", "told by the register");
        assertThat(world.newCase(Map.of("nhsNumber", "9990548609"))).isEqualTo(reference);
    }

    @Test
    void somebodyIdentifiedLaterIsFoundByTheNextCall() {
        String reference = world.newCase(Map.of());
        world.task(reference, "t1", World.form(World.text("nhsNumber", "NHS number")), Map.of("nhsNumber", NUMBER));
        assertThat(world.newCase(Map.of("nhsNumber", NUMBER))).isEqualTo(reference);
    }

    @Test
    void refusesAStarterWhoseTeamsDoNotStartThisPathway() {
        for (String person : List.of("practice", "nobody")) {
            assertThatThrownBy(() -> world.start(person, "k1", Map.of("whatHappened", "Fell")))
                    .isInstanceOf(AnswersRefused.class);
        }
        assertNothingIsStored();
    }

    @Test
    void storesNothingOfARefusedStart() {
        assertThatThrownBy(() -> world.start("k1", Map.of("whatHappened", "Fell", "nhsNumber", "1234567890")))
                .isInstanceOfSatisfying(
                        AnswersRefused.class,
                        refused -> assertThat(refused.reasons())
                                .singleElement()
                                .asString()
                                .startsWith("NHS number: “1234567890”"));
        assertNothingIsStored();
    }

    private void assertNothingIsStored() {
        for (String table : List.of("care_case", "case_start", "timeline_entry", "person", "case_team")) {
            assertThat(world.db
                            .sql("select count(*) from " + table)
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
    }
}
