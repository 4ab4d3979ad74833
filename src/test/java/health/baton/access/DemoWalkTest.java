package health.baton.access;

import static org.assertj.core.api.Assertions.assertThat;

import health.baton.Baton;
import health.baton.casefile.CaseFile;
import health.baton.casefile.CaseSummary;
import health.baton.engine.OpenTask;
import health.baton.engine.Tasks;
import health.baton.testing.TestDatabase;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The demonstration on the real engine, whose jobs run by themselves: not beside tests that move the engine's clock. */
@SpringBootTest(
        classes = Baton.class,
        properties = {
            "baton.demo.roving-gp-always=true",
            // at the end of the test run the database may be gone first: do not wait for it
            "spring.datasource.hikari.connection-timeout=2000"
        })
@ActiveProfiles("demo")
@DirtiesContext
class DemoWalkTest {
    @Autowired
    DemoCases demo;

    @Autowired
    CaseFile file;

    @Autowired
    Tasks tasks;

    @Autowired
    JdbcClient db;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        String url = TestDatabase.emptyUrl();
        properties.add("spring.datasource.url", () -> url);
        properties.add("spring.datasource.username", () -> "postgres");
    }

    @Test
    void standsInStatesThatKeepForAWorkingDayAndIsNotStartedTwice() {
        Map<String, List<String>> expected = new HashMap<>(Map.of(
                "QUILLFEATHER", List.of("Discuss and decide", "Ring who is on duty"),
                "THISTLEWOOD", List.of("Discuss and decide by geriatrician", "Ring who is on duty"),
                "ASHDOWN", List.of("Visit, assess and decide by rovinggp"),
                "FENWICK", List.of("Carry out the action", "Read and answer"),
                "GARSIDE", List.of(),
                "HOLLOWAY", List.of("Conveyed after discussion"),
                "FERNSBY", List.of("Be open to this family, day and night", "Visit, treat and plan the next contact"),
                "PUGH", List.of("Send the letter by post")));
        // on the waiting list: two were written to, one is P2, one has no address
        expected.put("MERRIWEATHER", List.of());
        expected.put("FERNLEIGH", List.of());
        expected.put("HOLLOWBROOK", List.of("Look at the entry, and decide"));
        expected.put("SANDPIPER", List.of("Complete the entry"));

        Awaitility.await()
                .atMost(Duration.ofMinutes(4))
                .untilAsserted(() -> assertThat(states()).isEqualTo(expected));
        demo.start();
        assertThat(states()).isEqualTo(expected);
    }

    /** By family name: the open tasks with who holds them, or the outcome. */
    private Map<String, List<String>> states() {
        Map<String, List<String>> states = new HashMap<>();
        db.sql("select reference from care_case").query(String.class).list().forEach(reference -> {
            CaseSummary summary = file.find(reference).orElseThrow();
            String outcome = summary.outcomeLabel();
            states.put(
                    file.banner(summary).split(",")[0],
                    outcome != null
                            ? List.of(outcome)
                            : tasks.ofCase(reference).stream()
                                    .map(DemoWalkTest::words)
                                    .sorted()
                                    .toList());
        });
        return states;
    }

    private static String words(OpenTask task) {
        return task.holder() == null ? task.label() : task.label() + " by " + task.holder();
    }
}
