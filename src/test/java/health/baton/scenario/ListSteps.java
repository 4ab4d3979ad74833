package health.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import health.baton.cohort.HeldForNews;
import health.baton.cohort.ListNews;
import health.baton.cohort.Removals;
import health.baton.engine.SignedIn;
import io.cucumber.java.Before;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What scenarios say about the list that people come from. Each begins without news. */
public class ListSteps {
    private static final String OWNER = "waitinglist";
    private final ListNews news;
    private final HeldForNews held;
    private final Removals removals;
    private final SignedIn signedIn;
    private final TimeInHand time;
    private final JdbcClient jdbc;
    private final Steps steps;

    public ListSteps(
            Steps steps,
            ListNews news,
            HeldForNews held,
            Removals removals,
            SignedIn signedIn,
            TimeInHand time,
            JdbcClient jdbc) {
        this.steps = steps;
        this.news = news;
        this.held = held;
        this.removals = removals;
        this.signedIn = signedIn;
        this.time = time;
        this.jdbc = jdbc;
    }

    @Before
    public void noNews() {
        jdbc.sql("delete from list_news").update();
        jdbc.sql("delete from list_news_feed").update();
        jdbc.sql("delete from list_removal").update();
    }

    @Given("the list has news every day")
    public void newsEveryDay() {
        jdbc.sql("insert into list_news_feed (pathway, as_of, brought_by, brought_at, entries)"
                        + " values (?, timestamptz '2099-01-01Z', 'every day', now(), 0)")
                .param(steps.pathway())
                .update();
        held.goOn();
    }

    @Given("the list has no news any more")
    public void noNewsAnyMore() {
        jdbc.sql("delete from list_news_feed").update();
    }

    @Given("the list says {string} of {string}")
    public void says(String state, String entry) {
        byte[] csv = "localId,state,on\n%s,%s,\n".formatted(entry, state).getBytes(StandardCharsets.UTF_8);
        signedIn.as(OWNER, () -> news.take(steps.pathway(), time.now(), new ByteArrayInputStream(csv)));
        held.goOn();
    }

    @Then("{string} leaves the list with the status {string} and the code {string}, because {string}")
    public void leaves(String entry, String status, String code, String reason) {
        signedIn.as(
                OWNER,
                () -> assertThat(removals.since(steps.pathway(), Instant.EPOCH))
                        .extracting(
                                Removals.Reported::localId,
                                Removals.Reported::status,
                                Removals.Reported::code,
                                Removals.Reported::reason)
                        .containsExactly(org.assertj.core.groups.Tuple.tuple(entry, status, code, reason)));
    }

    @Then("nobody leaves the list")
    public void nobodyLeaves() {
        signedIn.as(
                OWNER,
                () -> assertThat(removals.since(steps.pathway(), Instant.EPOCH)).isEmpty());
    }
}
