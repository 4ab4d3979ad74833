package health.baton.walk;

import static org.assertj.core.api.Assertions.assertThat;

import health.baton.Baton;
import health.baton.engine.Deployments;
import health.baton.engine.Version;
import health.baton.engine.Versions;
import health.baton.pathway.Units;
import health.baton.scenario.Faults;
import health.baton.scenario.FormAnswers;
import health.baton.scenario.PersonAtPage;
import health.baton.scenario.Post;
import health.baton.scenario.Retelling;
import health.baton.scenario.Staff;
import health.baton.scenario.TimeInHand;
import health.baton.testing.TestDatabase;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleStep;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Cases that began with the models of the last release finish on today's code, beside today's models. The release's own
 * scenarios bring them to every place where a case can wait; there today's models come in, and the case has to go on as the
 * scenario does, and to end with an outcome, on the version on which it began. What a scenario then claims is not asked: words
 * may have changed. Of the old deployment there are the files, not the expressions that the release's code spelled them out to:
 * today's code does that again.
 */
@SpringBootTest(
        classes = {Baton.class, OldCasesFinishTest.WithFaults.class},
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            "baton.demo.cases=false",
            "baton.versions.every=P1D",
            "spring.datasource.hikari.connection-timeout=2000",
            "spring.mail.host=localhost",
            "baton.mail.every=P1D"
        })
@ActiveProfiles("demo")
@Import({TimeInHand.class, FormAnswers.class, Staff.class, PersonAtPage.class, Post.class})
class OldCasesFinishTest {
    /** The build takes what it can in this time, in turns over the pathways; {@code -Psoak} takes all. */
    private static final boolean SOAK = Boolean.getBoolean("baton.soak");

    private static final int SECONDS = 25;
    private static final int ACTS_TO_THE_END = 400;

    @Autowired
    ApplicationContext application;

    @Autowired
    Deployments deployments;

    @Autowired
    Versions versions;

    private final Set<String> left = new TreeSet<>();
    private final Map<String, String> contents = new HashMap<>();
    private Stage stage;
    private Map<String, Map<String, byte[]>> today = Map.of();
    private int deployed;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        String url = TestDatabase.emptyUrl();
        properties.add("spring.datasource.url", () -> url);
        properties.add("spring.datasource.username", () -> "postgres");
    }

    @TestConfiguration
    static class WithFaults {
        @Bean
        Faults faults() {
            return new Faults();
        }
    }

    @BeforeEach
    void begin() {
        stage = Stage.of(application);
    }

    @Test
    void aCaseOfTheLastReleaseFinishesFromEveryPlaceWhereItCanWait() {
        Path project = Path.of("").toAbsolutePath();
        SortedMap<String, byte[]> now = Units.today(project);
        today = Units.of(now);
        Optional<LastTag> release = LastTag.of(project);
        SortedMap<String, byte[]> files =
                release.<SortedMap<String, byte[]>>map(LastTag::files).orElse(now);
        Map<String, Map<String, byte[]>> old = Units.of(files);
        old.values().forEach(unit -> left.addAll(Units.waits(unit)));
        int all = left.size();
        assertThat(all).isPositive();
        int told = 0;
        long until = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos();
        for (Told next : inTurns(old, files)) {
            Map<String, byte[]> unit = old.getOrDefault(next.pathway(), Map.of());
            if ((SOAK || System.nanoTime() < until)
                    && Units.waits(unit).stream().anyMatch(left::contains)) {
                retell(next, unit);
                told++;
            }
        }
        System.out.printf(
                "Old cases: those of %s finished from %d of %d places, in %d scenarios%n",
                release.map(LastTag::name).orElse("today"), all - left.size(), all, told);
        assertThat(told).isPositive();
        if (SOAK) {
            assertThat(left)
                    .as("places to which no scenario of the release brings a case")
                    .isEmpty();
        }
    }

    /** A scenario of the release. */
    private record Told(String pathway, Pickle scenario) {}

    /** The first of each pathway, then the second of each, and so on, so that a sample has some of each. */
    private static List<Told> inTurns(Map<String, Map<String, byte[]>> old, Map<String, byte[]> files) {
        List<Deque<Told>> waiting = new ArrayList<>();
        for (String pathway : old.keySet()) {
            byte[] feature = files.getOrDefault("processes/%s/scenarios.feature".formatted(pathway), new byte[0]);
            waiting.add(Retelling.scenarios(feature).stream()
                    .map(scenario -> new Told(pathway, scenario))
                    .collect(Collectors.toCollection(ArrayDeque::new)));
        }
        List<Told> turns = new ArrayList<>();
        while (waiting.stream().anyMatch(one -> !one.isEmpty())) {
            waiting.stream().filter(one -> !one.isEmpty()).forEach(one -> turns.add(one.remove()));
        }
        return turns;
    }

    private void retell(Told told, Map<String, byte[]> unit) {
        deploy(told.pathway(), unit);
        String began = contents.computeIfAbsent(told.pathway(), this::newest);
        Set<String> references = new TreeSet<>();
        Set<String> stood = new TreeSet<>();
        try (Retelling retelling = new Retelling(application, told.pathway())) {
            for (PickleStep act : Retelling.acts(told.scenario())) {
                stand(told.pathway(), unit, began, stood, references);
                retelling.does(act);
            }
            stand(told.pathway(), unit, began, stood, references);
            finish(told.pathway(), references);
        } catch (RuntimeException | AssertionError fault) {
            throw new AssertionError(
                    "A case of the last release does not finish as it would have: %s, '%s', after %s"
                            .formatted(told.pathway(), told.scenario().getName(), stood),
                    fault);
        } finally {
            stage.clear();
        }
        left.removeAll(stood);
    }

    /** At a place at which no case stood before, today's models come in. */
    private void stand(
            String pathway, Map<String, byte[]> unit, String began, Set<String> stood, Set<String> references) {
        Set<String> running = Set.copyOf(versions.running(began));
        references.addAll(running);
        Set<String> here = places(running);
        if (here.stream().anyMatch(place -> left.contains(place) && !stood.contains(place))) {
            deployToday(pathway, unit);
            assertThat(versions.running(began)).containsAll(running);
        }
        stood.addAll(here);
    }

    /** What a scenario leaves open is done in any way that the forms accept. */
    private void finish(String pathway, Set<String> references) {
        stage.faults().fail(Faults.ANY, 0, 0);
        World world = stage.world(pathway);
        world.references().addAll(references);
        Chance chance = stage.chance(new Random(1));
        for (int i = 0; !world.open().isEmpty(); i++) {
            assertThat(i).as("acts to the end").isLessThan(ACTS_TO_THE_END);
            world.does(chance.towardsTheEnd(world));
        }
        stage.invariants().check(world.references());
    }

    /** Today's models, each time as another version, so that there is a newer one than when the case came here. */
    private void deployToday(String pathway, Map<String, byte[]> old) {
        Map<String, byte[]> next = new HashMap<>(today.getOrDefault(pathway, old));
        String mark = "\n<!-- version %d -->\n".formatted(++deployed);
        next.replaceAll((path, content) -> path.endsWith(".bpmn")
                ? (new String(content, StandardCharsets.UTF_8) + mark).getBytes(StandardCharsets.UTF_8)
                : content);
        deploy(pathway, next);
    }

    /** By the real clock: the engine takes what was deployed last by its clock for the newest. */
    private void deploy(String pathway, Map<String, byte[]> unit) {
        Instant now = stage.time().now();
        ClockUtil.reset();
        deployments.deploy(pathway, unit);
        stage.time().startAt(now);
    }

    private Set<String> places(Set<String> references) {
        return versions.places(references).values().stream()
                .flatMap(List::stream)
                .map(place -> place.model() + "/" + place.element())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What cases that begin now are begun with. */
    private String newest(String pathway) {
        return versions.all().stream()
                .filter(version -> version.pathway().equals(pathway) && version.newest())
                .map(Version::content)
                .findFirst()
                .orElseThrow();
    }
}
