package health.baton.scenario;

import health.baton.Baton;
import health.baton.testing.TestDatabase;
import io.cucumber.spring.CucumberContextConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole application on a real database; only the clock and the jobs are in the scenario's hand. */
@CucumberContextConfiguration
@SpringBootTest(
        classes = {Baton.class, ScenarioApplication.Probe.class},
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            "baton.demo.cases=false",
            // at the end of the test run the database may be gone first: do not wait for it
            "spring.datasource.hikari.connection-timeout=2000",
            // letters by e-mail wait in the outbox: nobody listens there
            "spring.mail.host=localhost",
            "baton.mail.every=P1D",
            // news are brought by a step of the scenario, and seen then
            "baton.cohort.news-every=P1D"
        })
@ActiveProfiles("demo")
@Import({TimeInHand.class, FormAnswers.class, Staff.class, PersonAtPage.class, Post.class})
public class ScenarioApplication {
    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        String url = TestDatabase.emptyUrl();
        properties.add("spring.datasource.url", () -> url);
        properties.add("spring.datasource.username", () -> "postgres");
    }

    @org.springframework.boot.test.context.TestConfiguration
    static class Probe {
        @Bean
        Coverage coverage() {
            return new Coverage();
        }

        @Bean
        Faults faults() {
            return new Faults();
        }
    }
}
