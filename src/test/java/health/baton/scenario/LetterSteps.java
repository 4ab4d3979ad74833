package health.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import health.baton.correspondence.Inbox;
import health.baton.correspondence.Replies;
import health.baton.correspondence.Told;
import health.baton.engine.Cases;
import health.baton.engine.SignedIn;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What scenarios say about letters. */
public class LetterSteps {
    private final Steps steps;
    private final Cases cases;
    private final Replies replies;
    private final JdbcClient jdbc;
    private final Inbox inbox;
    private final SignedIn signedIn;
    private final TimeInHand time;
    private final Post post;

    public LetterSteps(
            Steps steps,
            Cases cases,
            Replies replies,
            JdbcClient jdbc,
            Inbox inbox,
            SignedIn signedIn,
            TimeInHand time,
            Post post) {
        this.steps = steps;
        this.cases = cases;
        this.replies = replies;
        this.jdbc = jdbc;
        this.inbox = inbox;
        this.signedIn = signedIn;
        this.time = time;
        this.post = post;
    }

    @When("the letter is opened")
    public void isOpened() {
        replies.open(newest().id());
        time.settle();
    }

    @When("the letters of the print run are posted")
    public void arePosted() {
        assertThat(post.waiting(List.of(steps.reference()))).isNotEmpty();
        post.goes(List.of(steps.reference()));
        time.settle();
    }

    @When("the letter is answered {string}")
    public void isAnswered(String answer) {
        replies.open(newest().id());
        replies.answer(newest().id(), answer, answer.equals("cannot") ? "Nobody here can do that" : null);
        time.settle();
    }

    @When("the letter cannot be delivered")
    public void cannotBeDelivered() {
        String message = jdbc.sql("select failed_message from message where id = ?")
                .param(newest().id())
                .query(String.class)
                .single();
        assertThat(cases.correlate(steps.reference(), message, Map.of())).isTrue();
        time.settle();
    }

    @Then("the letter was opened")
    public void wasOpened() {
        assertThat(newest().openedAt()).isNotNull();
    }

    @Then("the letter was answered {string}")
    public void wasAnswered(String answer) {
        assertThat(newest().answer()).isEqualTo(answer);
    }

    @Then("the letter asks nothing")
    public void asksNothing() {
        assertThat(newest().asked()).isFalse();
    }

    @Then("no letter went to a practice")
    public void noLetter() {
        assertThat(letters()).isEmpty();
    }

    @Then("the letter to the person says {string}")
    public void toThePersonSays(String words) {
        assertThat(toThePerson()).contains(words);
    }

    @Then("the letter to the person does not say {string}")
    public void toThePersonDoesNotSay(String words) {
        assertThat(toThePerson()).doesNotContain(words);
    }

    private String toThePerson() {
        return jdbc.sql("""
                        select subject || ' ' || body_markdown from message
                        where case_reference = ? and kind = 'letter' order by number desc limit 1""").param(steps.reference()).query(String.class).single();
    }

    private Told newest() {
        List<Told> letters = letters();
        assertThat(letters).as("letters to a practice").isNotEmpty();
        return letters.get(letters.size() - 1);
    }

    private List<Told> letters() {
        List<Told> letters = new ArrayList<>();
        // whoever of them has to do with the case may read it
        for (String who : List.of("geriatrician", "paediatrician", "waitinglist")) {
            signedIn.as(who, () -> letters.addAll(inbox.ofCase(steps.reference())));
        }
        letters.removeIf(message -> !message.kind().equals("gp"));
        return letters;
    }
}
