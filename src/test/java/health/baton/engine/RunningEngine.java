package health.baton.engine;

import health.baton.Baton;
import health.baton.testing.SmallPathway;
import health.baton.testing.TestDatabase;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
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
            "baton.records.every=P1D",
            // at the end of the test run the database may be gone first: do not wait for it
            "spring.datasource.hikari.connection-timeout=2000"
        })
@ActiveProfiles("demo")
public abstract class RunningEngine {
    @Autowired
    protected Deployments deployments;

    @Autowired
    protected Authorizations authorizations;

    @Autowired
    protected Cases cases;

    @Autowired
    protected SignedIn signedIn;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        String url = TestDatabase.emptyUrl();
        properties.add("spring.datasource.url", () -> url);
        properties.add("spring.datasource.username", () -> "postgres");
    }

    /** Deploys a pathway of the test's own, whose cases this team begins. */
    protected final String deploy(SmallPathway pathway, String team) {
        String deployment = deployments.deploy(pathway.key, pathway.files());
        authorizations.allowStarts(team, Set.of(pathway.key));
        return deployment;
    }

    /** Begins a case. */
    protected final String begin(String person, String pathway, Map<String, Object> answers) {
        String[] reference = new String[1];
        signedIn.as(
                person,
                () -> reference[0] =
                        cases.start(pathway, answers, UUID.randomUUID().toString()));
        return reference[0];
    }
}
