package health.baton.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.baton.engine.AnswersRefused;
import health.baton.engine.OpenTask;
import health.baton.engine.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MoveCasesTest extends RunningVersions {
    @Autowired
    MoveCases move;

    @Autowired
    MoveOn on;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    RepositoryService repository;

    @BeforeEach
    void deployOne() {
        deploy();
    }

    @Test
    void movesACaseWithItsOpenTaskAndItsClock() {
        String reference = start();
        OpenTask before = open(reference, "Ask again").get(0);
        Instant clock = clockOf(reference);
        deployAgain("Write it down", "Write it all down");

        move();

        assertThat(versionOf(reference)).isEqualTo(2);
        assertThat(open(reference, "Ask again").get(0)).isEqualTo(before);
        assertThat(clockOf(reference)).isEqualTo(clock);
        assertThat(story(reference)).containsOnlyOnce("Goes on with version 2 of the pathway");
        complete(reference, "Ask again", Map.of());
        complete(reference, "Look inside", Map.of());
        complete(reference, "Write it all down", Map.of());
        assertThat(file.find(reference).orElseThrow().outcome()).isEqualTo("done");
    }

    @Test
    void movesTheBlockInWhichACaseStandsAsWell() {
        String reference = start();
        complete(reference, "Ask again", Map.of());
        deployAgain("Look inside", "Look inside twice");

        move();

        assertThat(instances(reference))
                .hasSize(2)
                .allSatisfy(instance -> assertThat(repository
                                .getProcessDefinition(instance.getProcessDefinitionId())
                                .getVersion())
                        .isEqualTo(2));
        assertThat(deployments.fileOf(reference, "processes/%1$s/%1$s.bpmn".formatted(round.key)))
                .hasValueSatisfying(model -> assertThat(model)
                        .isEqualTo(versions.files(newest()).get("processes/%1$s/%1$s.bpmn".formatted(round.key))));
        complete(reference, "Look inside", Map.of());
        complete(reference, "Write it down", Map.of());
        assertThat(file.find(reference).orElseThrow().outcome()).isEqualTo("done");
    }

    @Test
    void leavesACaseWhereItIsNotSafeAndSaysWhy() {
        String stays = start();
        String goes = start();
        complete(goes, "Ask again", Map.of());
        complete(goes, "Look inside", Map.of());
        deployAgain("userTask_ask", "userTask_askTwice");

        MovePlan plan = move.plan(version(1)).orElseThrow();
        move();

        assertThat(plan.spots()).anySatisfy(spot -> {
            assertThat(spot.place().label()).isEqualTo("Ask again");
            assertThat(spot.cases()).isEqualTo(1);
            assertThat(spot.against()).contains("“Ask again” is not there any more.");
        });
        assertThat(plan.spots()).anySatisfy(spot -> {
            assertThat(spot.place().label()).isEqualTo("Write it down");
            assertThat(spot.safe()).isTrue();
        });
        assertThat(versionOf(stays)).isEqualTo(1);
        assertThat(versionOf(goes)).isEqualTo(2);
        assertThat(story(stays)).contains("Stays on version 1 of the pathway", "“Ask again” is not there any more.");
        Move done = move.moves(version(1)).get(0);
        assertThat(done.moved()).isEqualTo(1);
        assertThat(done.refused()).isEqualTo(1);
        assertThat(done.finishedAt()).isNotNull();
        assertThat(move.refused(done, 10)).extracting(Refused::caseReference).containsExactly(stays);
        complete(stays, "Ask again", Map.of());
        assertThat(open(stays, "Look inside")).hasSize(1);
    }

    @Test
    void movesEachCaseOnceWhenTwoNodesDoItAtOnce() throws Exception {
        List<String> running = IntStream.range(0, 8).mapToObj(any -> start()).toList();
        deployAgain("Write it down", "Write it all down");
        signedIn.as("admin", () -> move.move(round.key, 1, 2));
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Void> node = () -> {
            together.await();
            on.goOn();
            return null;
        };

        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            for (Future<Void> done : nodes.invokeAll(List.of(node, node))) {
                done.get();
            }
        } finally {
            nodes.shutdownNow();
        }
        on.goOn();

        assertThat(running).allSatisfy(reference -> {
            assertThat(versionOf(reference)).isEqualTo(2);
            assertThat(story(reference)).containsOnlyOnce("Goes on with version 2 of the pathway");
        });
        assertThat(move.moves(version(1))).singleElement().satisfies(done -> {
            assertThat(done.moved()).isEqualTo(8);
            assertThat(done.refused()).isZero();
        });
    }

    @Test
    void movesTheCasesOfAWithdrawnVersionButNoneToOne() {
        String reference = start();
        withdraw(1, REASON);
        deployAgain("Write it down", "Write it all down");
        signedIn.as("admin", () -> move.move(round.key, 1, 2));
        withdraw(2, "Worse than the one before it");

        on.goOn();

        assertThat(versionOf(reference)).isEqualTo(1);
        assertThat(story(reference)).contains("Version 2 was withdrawn meanwhile.");
        assertThat(move.plan(version(1))).isEmpty();
        assertThatThrownBy(() -> signedIn.as("admin", () -> move.move(round.key, 1, 2)))
                .isInstanceOf(AnswersRefused.class);

        deployAgain("Write it all down", "Write all of it down");
        signedIn.as("admin", () -> move.move(round.key, 1, 3));
        on.goOn();
        assertThat(versionOf(reference)).isEqualTo(3);
    }

    @Test
    void movesToTheNewestOnly() {
        deployAgain("Write it down", "Write it all down");
        deployAgain("Write it all down", "Write all of it down");

        assertThatThrownBy(() -> signedIn.as("admin", () -> move.move(round.key, 1, 2)))
                .isInstanceOf(AnswersRefused.class)
                .hasMessageContaining("only to the newest");
        assertThat(move.target(newest())).isEmpty();
    }

    @Test
    void letsNobodyMoveCasesByTheEnginesOwnWay() {
        String reference = start();
        String instance = instances(reference).get(0).getId();
        deployAgain("userTask_ask", "userTask_askTwice");

        for (String person : List.of("admin", "manager", "crew", "designer")) {
            signedIn.as(
                    person,
                    () -> assertThatThrownBy(() -> runtime.newMigration(runtime.createMigrationPlan(
                                                    version(1).id(), newest().id())
                                            .mapActivities("userTask_ask", "userTask_askTwice")
                                            .build())
                                    .processInstanceIds(instance)
                                    .execute())
                            .as(person)
                            .isInstanceOf(AuthorizationException.class));
        }
        assertThat(versionOf(reference)).isEqualTo(1);
    }

    private void deployAgain(String words, String by) {
        round.replace(words, by);
        deploy();
    }

    private void move() {
        signedIn.as("admin", () -> move.move(round.key, 1, newest().number()));
        on.goOn();
    }

    private Version version(int number) {
        return versions.find(round.key, number).orElseThrow();
    }

    private int versionOf(String reference) {
        String definition = instances(reference).stream()
                .filter(instance -> instance.getProcessDefinitionKey().equals(round.key))
                .findFirst()
                .orElseThrow()
                .getProcessDefinitionId();
        return versions.all().stream()
                .filter(version -> version.id().equals(definition))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private List<ProcessInstance> instances(String reference) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(reference).list().stream()
                .filter(instance -> instance.getProcessDefinitionKey().startsWith(round.key))
                .toList();
    }

    private Instant clockOf(String reference) {
        Job timer = management
                .createJobQuery()
                .processInstanceId(instances(reference).get(0).getId())
                .timers()
                .singleResult();
        return timer.getDuedate().toInstant();
    }
}
