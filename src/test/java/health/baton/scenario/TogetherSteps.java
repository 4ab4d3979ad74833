package health.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import health.baton.engine.OpenTask;
import health.baton.engine.SignedIn;
import health.baton.together.AnswerTogether;
import health.baton.together.Picked;
import health.baton.together.Recorded;
import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.When;
import java.util.Map;

/** What scenarios say about the page on which many tasks are answered together. */
public class TogetherSteps {
    private final Steps steps;
    private final Staff staff;
    private final AnswerTogether together;
    private final SignedIn signedIn;
    private final TimeInHand time;

    public TogetherSteps(Steps steps, Staff staff, AnswerTogether together, SignedIn signedIn, TimeInHand time) {
        this.steps = steps;
        this.staff = staff;
        this.together = together;
        this.signedIn = signedIn;
        this.time = time;
    }

    @When("{string} answers {string} on the page of many with:")
    public void answers(String who, String label, DataTable table) {
        signedIn.as(who, () -> {
            OpenTask task = together.waiting().stream()
                    .flatMap(kind -> kind.tasks().stream())
                    .filter(one ->
                            one.label().equals(label) && one.caseReference().equals(steps.reference()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("'%s' is not on the page of many".formatted(label)));
            assertThat(together.record(
                            new Picked(Map.of(task.id(), steps.reference())), staff.fillsIn(task, Steps.pairs(table))))
                    .allMatch(Recorded::done);
        });
        time.settle();
    }
}
