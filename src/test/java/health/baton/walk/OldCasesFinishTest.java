package health.baton.walk;

import static org.assertj.core.api.Assertions.assertThat;

import health.baton.Baton;
import health.baton.casefile.CaseFile;
import health.baton.correspondence.Replies;
import health.baton.engine.Cases;
import health.baton.engine.Deployments;
import health.baton.engine.KnownAnswers;
import health.baton.engine.People;
import health.baton.engine.Tasks;
import health.baton.engine.Version;
import health.baton.engine.Versions;
import health.baton.form.FieldCheck;
import health.baton.pathway.Units;
import health.baton.scenario.Faults;
import health.baton.scenario.FormAnswers;
import health.baton.scenario.PersonAtPage;
import health.baton.scenario.Staff;
import health.baton.scenario.TimeInHand;
import health.baton.testing.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Cases that began with the models of the last release finish on today's code, beside today's models. A walk at random goes on
 * with the old models until its case stands at a place at which none stood before; then today's are deployed, and it has to come
 * to an end with an outcome, on the version on which it began. Of what the old deployment was there are the files, not the expressions
 * that the release's code spelled them out to: today's code does that again.
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
@Import({TimeInHand.class, FormAnswers.class, Staff.class, PersonAtPage.class})
class OldCasesFinishTest {
    /** The build takes a sample; {@code -Psoak} goes on until a case has stood at every place. */
    private static final boolean SOAK = Boolean.getBoolean("baton.soak");

    private static final int SECONDS = 20;
    private static final int WALKS = 150;
    private static final int ACTS = 80;
    private static final int ACTS_TO_THE_END = 400;
    private static final Instant MONDAY_AT_TEN = Instant.parse("2031-03-03T10:00:00Z");

    @Autowired
    Staff staff;

    @Autowired
    Cases cases;

    @Autowired
    CaseFile file;

    @Autowired
    Replies replies;

    @Autowired
    PersonAtPage person;

    @Autowired
    RepositoryService repository;

    @Autowired
    TimeInHand time;

    @Autowired
    Faults faults;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Tasks tasks;

    @Autowired
    People people;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    IdentityService identity;

    @Autowired
    KnownAnswers known;

    @Autowired
    List<FieldCheck> checks;

    @Autowired
    FormAnswers formAnswers;

    @Autowired
    Deployments deployments;

    @Autowired
    Versions versions;

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

    @AfterEach
    void end() {
        faults.fail(Faults.ANY, 0, 0);
        runtime.createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(open -> runtime.deleteProcessInstance(open.getId(), "the walk is over"));
        ClockUtil.reset();
    }

    @Test
    void aCaseOfTheLastReleaseFinishesFromEveryPlaceWhereItCanWait() {
        Path project = Path.of("").toAbsolutePath();
        today = Units.of(Units.today(project));
        var release = LastTag.of(project);
        var old = release.map(tag -> Units.of(tag.files())).orElse(today);
        Set<String> left = new TreeSet<>();
        old.values().forEach(unit -> left.addAll(Units.waits(unit)));
        int all = left.size();
        assertThat(all).isPositive();
        int walks = 0;
        long until = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos();
        for (int seed = 0; seed < WALKS && !left.isEmpty() && (SOAK || System.nanoTime() < until); seed++) {
            for (var unit : old.entrySet()) {
                if ((SOAK || System.nanoTime() < until)
                        && Units.waits(unit.getValue()).stream().anyMatch(left::contains)) {
                    walk(unit.getKey(), unit.getValue(), left, new Random(seed));
                    end();
                    walks++;
                }
            }
        }
        System.out.printf(
                "Old cases: those of %s finished from %d of %d places, in %d walks%n",
                release.map(LastTag::name).orElse("today"), all - left.size(), all, walks);
        assertThat(walks).isPositive();
        if (SOAK) {
            assertThat(left).as("places to which no case was brought").isEmpty();
        }
    }

    private void walk(String pathway, Map<String, byte[]> old, Set<String> left, Random random) {
        deploy(pathway, old);
        Version began = newest(pathway);
        time.startAt(MONDAY_AT_TEN);
        World world = new World(pathway, staff, cases, file, people, replies, person, time, faults, jdbc);
        Chance chance = new Chance(staff, time, new RandomAnswers(known, checks, formAnswers), everybody(), random);
        while (world.references().isEmpty()) {
            world.does(chance.start(pathway));
        }
        Set<String> stood = new TreeSet<>();
        for (int i = 0; !world.open().isEmpty(); i++) {
            Set<String> here = places(world);
            if (here.stream().anyMatch(place -> left.contains(place) && !stood.contains(place))) {
                deployToday(pathway, old);
                assertThat(versions.running(began.content())).containsAll(world.open());
            }
            stood.addAll(here);
            assertThat(i).as("acts to the end from %s".formatted(here)).isLessThan(ACTS + ACTS_TO_THE_END);
            Act next = i < ACTS ? chance.next(world, pathway) : chance.towardsTheEnd(world);
            // another case would begin with today's models; what fails is not asked here
            if (!(next instanceof Act.Starts) && !(next instanceof Act.Fails)) {
                world.does(next);
            }
            invariants().check(world.references());
        }
        left.removeAll(stood);
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
        Instant now = time.now();
        ClockUtil.reset();
        deployments.deploy(pathway, unit);
        time.startAt(now);
    }

    private Invariants invariants() {
        return new Invariants(file, tasks, people, runtime, management, jdbc, new NothingToTell(repository));
    }

    private Set<String> places(World world) {
        return versions.places(world.references()).values().stream()
                .flatMap(List::stream)
                .map(place -> place.model() + "/" + place.element())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Version newest(String pathway) {
        return versions.all().stream()
                .filter(version -> version.pathway().equals(pathway) && version.newest())
                .findFirst()
                .orElseThrow();
    }

    private List<String> everybody() {
        return identity.createUserQuery().list().stream()
                .map(user -> user.getId())
                .sorted()
                .toList();
    }
}
