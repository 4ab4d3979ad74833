package health.baton.walk;

import static org.assertj.core.api.Assertions.assertThat;

import health.baton.scenario.ScenarioApplication;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Walks at random over every pathway that can be started: whatever people, clocks and failing lines do, what must hold
 * holds. In the usual build {@value #ROUNDS} on each pathway from fixed seeds, and {@value #SECONDS} seconds in all at most; {@code -Psoak} walks {@value #SOAK} on
 * each pathway from new seeds. {@code -Dbaton.walk.seed=…} repeats one, {@code -Dbaton.walk.pathway=…} walks only there.
 */
class RandomWalksTest extends ScenarioApplication {
    private static final int SECONDS = 110;
    private static final int ROUNDS = 40;
    private static final int SOAK = 1000;
    private static final int SAID_EVERY = 50;
    private static final int ACTS = 60;
    private static final int ACTS_TO_THE_END = 400;
    private static final int TRIES_TO_SHRINK = 120;
    private static final Instant MONDAY_AT_TEN = Instant.parse("2031-03-03T10:00:00Z");

    @Autowired
    ApplicationContext application;

    private Stage stage;

    @BeforeEach
    void begin() {
        stage = Stage.of(application);
    }

    @Test
    void whateverHappensNobodyIsLost() {
        int walked = 0;
        int posted = 0;
        int answered = 0;
        long seed = Long.getLong("baton.walk.seed", soak() ? System.nanoTime() : 1);
        long until = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos();
        boolean once = System.getProperty("baton.walk.seed") != null;
        int most = once ? 1 : soak() ? SOAK : ROUNDS;
        for (int round = 0; round < most && (soak() || once || System.nanoTime() < until); round++) {
            for (String pathway : pathways()) {
                Walk walk = walk(pathway, seed + round);
                if (!walk.holds()) {
                    Walk smallest = new Shrink(this::again).smallest(walk, TRIES_TO_SHRINK);
                    throw new AssertionError("A walk over %s from the seed %d broke: %s%n%s"
                            .formatted(pathway, seed + round, walk.broken(), smallest.gherkin()));
                }
                walked++;
                posted += walk.has(Act.Posts.class) ? 1 : 0;
                answered += walk.has(Act.Replies.class) || walk.has(Act.Answers.class) ? 1 : 0;
            }
            if (soak() && walked % SAID_EVERY == 0) {
                System.out.printf(
                        "Random walks: %d held so far, %d with post, %d with answers%n", walked, posted, answered);
            }
        }
        System.out.printf(
                "Random walks: %d held, from the seed %d on; in %d letters were posted, in %d somebody answered one%n",
                walked, seed, posted, answered);
        assertThat(walked).isPositive();
    }

    private Walk walk(String pathway, long seed) {
        Random random = new Random(seed);
        World world = begin(pathway);
        Chance chance = stage.chance(random);
        Invariants invariants = stage.invariants();
        List<Act> acts = new ArrayList<>();
        try {
            // seeds that follow each other begin with the same chance
            if (seed % 2 == 0) {
                does(world, new Act.HasNews(), acts, invariants);
            }
            while (world.references().isEmpty()) {
                does(world, chance.start(pathway), acts, invariants);
            }
            for (int i = 0; i < ACTS && world.goesOn(); i++) {
                does(world, chance.next(world, pathway), acts, invariants);
            }
            does(world, new Act.Fails(0, 0), acts, invariants);
            for (int i = 0; world.goesOn(); i++) {
                if (i == ACTS_TO_THE_END) {
                    throw new Broken("The case does not come to an end");
                }
                does(world, chance.towardsTheEnd(world), acts, invariants);
            }
            return new Walk(pathway, acts, "");
        } catch (RuntimeException fault) {
            return new Walk(pathway, acts, said(fault));
        } finally {
            end();
        }
    }

    private static void does(World world, Act act, List<Act> acts, Invariants invariants) {
        acts.add(act);
        if (!world.does(act) && !(act instanceof Act.Tries)) {
            acts.remove(acts.size() - 1);
        }
        invariants.check(world.references());
    }

    private Walk again(Walk walk) {
        World world = begin(walk.pathway());
        Invariants invariants = stage.invariants();
        List<Act> done = new ArrayList<>();
        try {
            for (Act act : walk.acts()) {
                does(world, act, done, invariants);
            }
            return new Walk(walk.pathway(), done, "");
        } catch (RuntimeException fault) {
            return new Walk(walk.pathway(), done, said(fault));
        } finally {
            end();
        }
    }

    private World begin(String pathway) {
        stage.time().startAt(MONDAY_AT_TEN);
        return stage.world(pathway);
    }

    @AfterEach
    void end() {
        stage.clear();
    }

    /** A deployment is named after its pathway; what else it holds are blocks. */
    private List<String> pathways() {
        return stage.repository().createProcessDefinitionQuery().latestVersion().list().stream()
                .filter(definition -> stage.repository()
                                .createDeploymentQuery()
                                .deploymentId(definition.getDeploymentId())
                                .deploymentName(definition.getKey())
                                .count()
                        > 0)
                .map(definition -> definition.getKey())
                .filter(pathway -> pathway.equals(System.getProperty("baton.walk.pathway", pathway)))
                .sorted()
                .toList();
    }

    private static String said(RuntimeException fault) {
        return fault instanceof Broken
                ? String.valueOf(fault.getMessage())
                : fault.toString().lines().findFirst().orElse("");
    }

    private static boolean soak() {
        return Boolean.getBoolean("baton.soak");
    }
}
