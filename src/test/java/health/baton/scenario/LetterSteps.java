package health.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import health.baton.correspondence.Inbox;
import health.baton.correspondence.Told;
import health.baton.engine.Cases;
import health.baton.engine.SignedIn;
import health.baton.engine.Tasks;
import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What scenarios say about letters. */
public class LetterSteps {
    private final Steps steps;
    private final Cases cases;
    private final Tasks tasks;
    private final Inbox inbox;
    private final SignedIn signedIn;
    private final TimeInHand time;

    public LetterSteps(Steps steps, Cases cases, Tasks tasks, Inbox inbox, SignedIn signedIn, TimeInHand time) {
        this.steps = steps;
        this.cases = cases;
        this.tasks = tasks;
        this.inbox = inbox;
        this.signedIn = signedIn;
        this.time = time;
    }

    @When("the letter to the practice cannot be delivered")
    public void cannotBeDelivered() {
        cases.correlate(steps.reference(), "tell-gp.undelivered", Map.of());
        time.settle();
    }

    @Then("{string} is refused {string} with {string}:")
    public void isRefused(String who, String label, String words, DataTable table) {
        assertThat(steps.refusal(who, label, table))
                .as("the refusal")
                .hasValueSatisfying(refusal -> assertThat(refusal).contains(words));
    }

    @Then("the newest letter to the practice was opened")
    public void wasOpened() {
        assertThat(newest().openedAt()).isNotNull();
    }

    @Then("the newest letter to the practice was answered {string}")
    public void wasAnswered(String answer) {
        assertThat(newest().answer()).isEqualTo(answer);
    }

    @Then("the newest letter to the practice asks nothing")
    public void asksNothing() {
        assertThat(newest().asked()).isFalse();
    }

    @Then("no letter went to a practice")
    public void noLetter() {
        assertThat(letters()).isEmpty();
    }

    @Then("the task {string} is open once")
    public void openOnce(String label) {
        assertThat(tasks.ofCase(steps.reference()))
                .filteredOn(task -> task.label().equals(label))
                .hasSize(1);
    }

    private Told newest() {
        List<Told> letters = letters();
        assertThat(letters).as("letters to a practice").isNotEmpty();
        return letters.get(letters.size() - 1);
    }

    private List<Told> letters() {
        List<Told> letters = new ArrayList<>();
        signedIn.as("geriatrician", () -> letters.addAll(inbox.ofCase(steps.reference())));
        letters.removeIf(message -> !message.kind().equals("gp"));
        return letters;
    }
}
