package health.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import health.baton.engine.Cases;
import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.Map;

/** What scenarios say about the person who has a letter in the hand; every step goes through the page as it is served. */
public class PersonSteps {
    private final Steps steps;
    private final PersonAtPage person;
    private final TimeInHand time;
    private String read = "";

    public PersonSteps(Steps steps, PersonAtPage person, TimeInHand time) {
        this.steps = steps;
        this.person = person;
        this.time = time;
    }

    @When("the person answers {string} with:")
    public void answers(String form, DataTable table) {
        Cases.OfferedEvent event = event(form);
        PersonAtPage.Visit visit = person.comes(steps.reference());
        Map<String, String> offered = visit.offered();
        assertThat(offered).as("forms that the page offers").containsKey(PersonAtPage.title(event));
        read = visit.sends(offered.get(PersonAtPage.title(event)), event.formSchema(), pairs(table))
                .orElseThrow(() -> new AssertionError("The page refused the answers: " + visit.refusals()));
        time.settle();
    }

    /** The page was opened while the form was offered, and is sent now. */
    @When("the person answers {string} too late with:")
    public void answersTooLate(String form, DataTable table) {
        Cases.OfferedEvent event = event(form);
        PersonAtPage.Visit visit = person.comes(steps.reference());
        assertThat(visit.offered()).doesNotContainKey(PersonAtPage.title(event));
        read = visit.late(event, pairs(table))
                .orElseThrow(() -> new AssertionError("The page refused the answers: " + visit.refusals()));
        time.settle();
    }

    @Then("the person is offered {string}")
    public void isOffered(String form) {
        assertThat(person.comes(steps.reference()).offered()).containsKey(PersonAtPage.title(event(form)));
    }

    @Then("the person is not offered {string}")
    public void isNotOffered(String form) {
        assertThat(person.comes(steps.reference()).offered()).doesNotContainKey(PersonAtPage.title(event(form)));
    }

    @Then("the person reads {string}")
    public void reads(String words) {
        assertThat(PersonAtPage.words(read)).contains(words);
    }

    private Cases.OfferedEvent event(String form) {
        return person.event(steps.reference(), form)
                .orElseThrow(() -> new AssertionError("The case never offers the person '%s' but %s"
                        .formatted(form, person.titles(steps.reference()))));
    }

    private static Map<String, String> pairs(DataTable table) {
        return table.asMap(String.class, String.class);
    }
}
