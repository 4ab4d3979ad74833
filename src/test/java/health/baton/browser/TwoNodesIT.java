package health.baton.browser;

import static org.assertj.core.api.Assertions.assertThat;

import health.baton.testing.TestDatabase;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The same application twice on one database. */
class TwoNodesIT {
    private static final int CASES = 12;
    private static final Duration TAKEN_OVER_WITHIN = Duration.ofSeconds(60);
    private static final String FIRST_TASK = "Discuss and decide";

    private final String url = TestDatabase.emptyUrl();
    private final JdbcClient database = JdbcClient.create(new DriverManagerDataSource(url, "postgres", ""));

    @Test
    void startTogetherOnAnEmptyDatabaseAndOneGoesOnWhenTheOtherIsKilled() {
        CompletableFuture<RunningBaton> one = CompletableFuture.supplyAsync(this::node);
        try (RunningBaton survivor = node();
                RunningBaton killed = one.join()) {
            eachPathwayIsThereOnce();

            Set<String> acknowledged = new TreeSet<>(
                    Stream.generate(() -> begun(killed)).limit(CASES).toList());
            killed.kill();

            Awaitility.await("what the killed node held is done by the other")
                    .atMost(TAKEN_OVER_WITHIN)
                    .until(this::discussions, asked -> asked == CASES);
            Person geriatrician = Person.signIn(survivor, "geriatrician", "tasklist");
            assertThat(acknowledged)
                    .hasSize(CASES)
                    .allSatisfy(reference ->
                            assertThat(geriatrician.task(reference, FIRST_TASK)).isNotEmpty());
            assertThat(discussions()).isEqualTo(CASES);
        }
    }

    private RunningBaton node() {
        return RunningBaton.start(
                "--baton.embedded-postgres=false",
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=postgres",
                "--baton.demo.cases=false");
    }

    private void eachPathwayIsThereOnce() {
        assertThat(database.sql("select name_ from act_re_deployment")
                        .query(String.class)
                        .list())
                .contains("ptcda")
                .doesNotHaveDuplicates();
    }

    private static String begun(RunningBaton node) {
        Journey journey = new Journey(node, CallOuts.shortest());
        journey.upTo("the crew starts the case");
        return journey.reference();
    }

    private int discussions() {
        return database.sql("select count(*) from act_ru_task where name_ = ?")
                .param(FIRST_TASK)
                .query(Integer.class)
                .single();
    }
}
