package health.baton.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The same application twice on one database, at work for programs, people, a list and its letters, while nodes and the
 * database die. In the normal build a node and the database die once each; with {@code -Psoak} a node a hundred times
 * ({@code baton.kills}), and the database is away for two minutes. The seed is printed, {@code baton.seed} repeats the moments.
 */
class TwoNodesIT {
    private static final boolean SOAK = Boolean.getBoolean("baton.soak");
    private static final int KILLS = Integer.getInteger("baton.kills", SOAK ? 100 : 1);
    private static final Duration AWAY = SOAK ? Duration.ofMinutes(2) : Duration.ofSeconds(3);
    private static final Duration PAUSE = Duration.ofMillis(SOAK ? 1000 : 150);
    private static final int A_FEW = 12;
    private static final int LONGEST_LIFE = 12_000;
    private static final Duration TAKEN_OVER_WITHIN = Duration.ofSeconds(60);
    private static final String FIRST_TASK = "Discuss and decide";

    private final OwnPostgres postgres = OwnPostgres.start();
    private final JdbcClient database = postgres.client();

    @AfterEach
    void noDatabase() {
        postgres.close();
    }

    @Test
    void startTogetherAndLoseAndDoubleNothingWhateverDies() {
        long seed = Long.getLong("baton.seed", System.nanoTime());
        System.out.println("TwoNodesIT: -Dbaton.seed=" + seed);
        CompletableFuture<RunningBaton> other = CompletableFuture.supplyAsync(this::node);
        try (RunningBaton one = node();
                RunningBaton two = other.join()) {
            eachPathwayIsThereOnce();
            MixedLoad load = new MixedLoad(List.of(one, two), database);
            Counted counted = new Counted(database, load);
            try (load) {
                load.begin(PAUSE);
                Awaitility.await("some of everything")
                        .atMost(Duration.ofMinutes(3))
                        .until(() -> load.starts.size() >= A_FEW && load.done.size() >= 4 && load.answered.size() >= 4);
                databaseDies(counted);
                nodesDie(List.of(one, two), new Random(seed), counted);
                // while one of them is away the other takes over
                Set<String> begun = Set.copyOf(load.starts.values());
                one.kill();
                eachHasItsFirstTask(begun);
            }
            if (SOAK) {
                one.startAgain();
            }
            counted.everythingIsDone();
            System.out.println("TwoNodesIT: " + counted.figures());
            finishesWhatItHolds(two);
        }
    }

    /** As a load balancer and an operator see it. */
    private void finishesWhatItHolds(RunningBaton node) {
        assertThat(node.isUp("/actuator/health/liveness")).isTrue();
        assertThat(node.isReady()).isTrue();
        assertThat(node.stop()).as("ended by SIGTERM, by itself").isEqualTo(143);
        assertThat(node.isReady()).isFalse();
        assertThat(node.log()).content().contains("Graceful shutdown complete", "Process Engine default closed");
    }

    private void databaseDies(Counted counted) {
        postgres.crashes();
        postgres.comesBack();
        counted.nothingIsLostOrDoubled();
        int before = counted.load().starts.size();
        postgres.goes();
        pass(AWAY);
        postgres.comesBack();
        Awaitility.await("the nodes to find the database again")
                .atMost(TAKEN_OVER_WITHIN)
                .until(() -> counted.load().starts.size() > before + A_FEW);
        counted.nothingIsLostOrDoubled();
    }

    private static void nodesDie(List<RunningBaton> nodes, Random random, Counted counted) {
        for (int kill = 1; kill < KILLS; kill++) {
            RunningBaton node = nodes.get(random.nextInt(nodes.size()));
            pass(Duration.ofMillis(random.nextInt(LONGEST_LIFE)));
            node.kill();
            counted.nothingIsLostOrDoubled();
            if (kill < KILLS - 1 && random.nextBoolean()) {
                kill++;
                node.launch();
                pass(Duration.ofMillis(random.nextInt(LONGEST_LIFE)));
                node.kill();
                counted.nothingIsLostOrDoubled();
            }
            node.startAgain();
            System.out.printf("TwoNodesIT: kill %d: %s%n", kill, counted.figures());
        }
    }

    /** Nobody waits for anything: it is a moment of chance at which something dies, or how long it is away. */
    private static void pass(Duration time) {
        try {
            TimeUnit.MILLISECONDS.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private RunningBaton node() {
        return RunningBaton.start(
                "--baton.embedded-postgres=false",
                "--spring.datasource.url=" + postgres.url(),
                "--spring.datasource.username=postgres",
                "--baton.demo.roving-gp-always=true",
                "--baton.cohort.waves-every=PT0.5S",
                "--baton.demo.cases=false");
    }

    private void eachPathwayIsThereOnce() {
        assertThat(database.sql("select name_ from act_re_deployment")
                        .query(String.class)
                        .list())
                .contains("ptcda")
                .doesNotHaveDuplicates();
    }

    /** Every acknowledged case has got as far as somebody who owes the first task, or further. */
    private void eachHasItsFirstTask(Set<String> references) {
        Awaitility.await("what the killed node held is done by the other")
                .atMost(TAKEN_OVER_WITHIN)
                .until(
                        () -> database.sql("""
                                select count(distinct reference) from (
                                  select whole.business_key_ as reference from act_ru_task t
                                    join act_ru_execution part on part.id_ = t.proc_inst_id_
                                    join act_ru_execution whole on whole.id_ = part.root_proc_inst_id_
                                  union select case_reference from timeline_entry where label = ? and who is not null) as seen
                                 where reference in (:references)""".replace("?", ":first"))
                                .param("first", FIRST_TASK)
                                .param("references", references)
                                .query(Integer.class)
                                .single(),
                        reached -> reached == references.size());
    }
}
