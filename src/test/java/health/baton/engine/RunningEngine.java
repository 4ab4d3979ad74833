package health.baton.engine;

import health.baton.Baton;
import health.baton.testing.TestDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole application on a real database; jobs run only when a test runs them. One context for all tests that ask for it. */
@SpringBootTest(
        classes = Baton.class,
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            "baton.demo.cases=false",
            // tests do it themselves
            "baton.versions.every=P1D",
            // at the end of the test run the database may be gone first: do not wait for it
            "spring.datasource.hikari.connection-timeout=2000"
        })
@ActiveProfiles("demo")
public abstract class RunningEngine {
    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        String url = TestDatabase.emptyUrl();
        properties.add("spring.datasource.url", () -> url);
        properties.add("spring.datasource.username", () -> "postgres");
    }
}
