package health.baton.scenario;

import static io.cucumber.core.options.Constants.FILTER_TAGS_PROPERTY_NAME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import health.baton.casefile.CaseFile;
import health.baton.casefile.CaseSummary;
import health.baton.engine.Cases;
import health.baton.engine.OpenTask;
import health.baton.rota.Rota;
import health.baton.rota.Shift;
import io.cucumber.datatable.DataTable;
import io.cucumber.java.After;
import io.cucumber.java.AfterAll;
import io.cucumber.java.Before;
import io.cucumber.java.Scenario;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** The vocabulary of the scenarios: people, clocks and ends; {@code src/docs/scenarios.md} explains it. */
public class Steps {
    private static final Instant MONDAY_AT_TEN = Instant.parse("2031-03-03T10:00:00Z");
    /** Pathways of which a scenario has begun. */
    private static final Set<String> TOLD = new HashSet<>();

    private final Cases cases;
    private final CaseFile file;
    private final Staff staff;
    private final ManagementService management;
    private final RuntimeService runtime;
    private final TimeInHand time;
    private final Faults faults;
    private final Rota rota;

    private String pathway = "";
    private String reference = "";

    public Steps(
            Cases cases,
            CaseFile file,
            Staff staff,
            ManagementService management,
            RuntimeService runtime,
            TimeInHand time,
            Faults faults,
            Rota rota) {
        this.cases = cases;
        this.file = file;
        this.staff = staff;
        this.management = management;
        this.runtime = runtime;
        this.time = time;
        this.faults = faults;
        this.rota = rota;
    }

    @Before
    public void begin(Scenario scenario) {
        String folder = scenario.getUri().toString().replaceFirst("/[^/]+$", "");
        begin(folder.substring(folder.lastIndexOf('/') + 1));
    }

    void begin(String folder) {
        pathway = folder;
        TOLD.add(folder);
        time.startAt(MONDAY_AT_TEN);
    }

    /** In whose folder the scenario lies. */
    String pathway() {
        return pathway;
    }

    @After
    public void nothingFailed() {
        var broken = management.createJobQuery().withException().list().stream()
                .map(job -> job.getExceptionMessage())
                .toList();
        management.createJobQuery().withException().list().forEach(job -> management.deleteJob(job.getId()));
        runtime.createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(open -> runtime.deleteProcessInstance(open.getId(), "the scenario is over"));
        faults.fail(Faults.ANY, 0, 0);
        ClockUtil.reset();
        assertThat(broken).as("failed jobs").isEmpty();
    }

    @AfterAll
    public static void everyNodeAndFlowWasReached() throws IOException {
        // whoever asked for some scenarios only is told of their pathways
        Predicate<String> asked =
                System.getProperty(FILTER_TAGS_PROPERTY_NAME) == null ? model -> true : TOLD::contains;
        System.out.println(Coverage.report(asked));
        Coverage.draw();
        assertThat(Coverage.missing(asked))
                .as("nodes and flows that no scenario reached")
                .isEmpty();
    }

    @Given("the rota of {string} in {string} has {string}")
    public void theRotaHas(String role, String area, String inOrder) {
        String[] names = inOrder.split(",");
        for (int i = 0; i < names.length; i++) {
            rota.addShift(new Shift(
                    role,
                    area,
                    names[i].strip(),
                    i + 1,
                    MONDAY_AT_TEN.minus(Duration.ofDays(1)),
                    MONDAY_AT_TEN.plus(Duration.ofDays(100))));
        }
    }

    @Given("it is {string}")
    public void itIs(String moment) {
        time.startAt(Instant.parse(moment));
    }

    @Given("{string} starts a case with:")
    public void starts(String who, DataTable table) {
        reference = staff.starts(who, pathway, pairs(table));
        time.settle();
    }

    @Given("{string} fails {int} time(s)")
    public void fails(String label, int times) {
        faults.fail(label, times, 0);
    }

    @Given("the next capability fails {int} times before and {int} times after its work")
    public void nextFails(int before, int after) {
        faults.fail(Faults.ANY, before, after);
    }

    @When("{string} takes {string}")
    public void takes(String who, String label) {
        staff.takes(who, task(who, label));
    }

    @When("{string} takes over {string}")
    public void takesOver(String who, String label) {
        staff.takesOver(who, task(who, label));
    }

    @When("{string} gives back {string}")
    public void givesBack(String who, String label) {
        staff.givesBack(who, task(who, label));
    }

    @When("{string} completes {string}")
    public void completes(String who, String label) {
        completes(who, label, Map.of());
    }

    @When("{string} completes {string} with:")
    public void completes(String who, String label, DataTable table) {
        completes(who, label, pairs(table));
    }

    /** Taken or refused, as in a walk that found a fault. */
    @When("{string} tries to complete {string} with:")
    public void tries(String who, String label, DataTable table) {
        Throwable refusal = catchThrowable(() -> completes(who, label, pairs(table)));
        assertThat(refusal == null || refusal instanceof FormFieldValidationException)
                .isTrue();
        time.settle();
    }

    @When("{string} completes {string} twice with:")
    public void completesTwice(String who, String label, DataTable table) {
        OpenTask task = task(who, label);
        Map<String, Object> filledIn = staff.fillsIn(task, pairs(table));
        staff.submits(who, task, filledIn);
        assertThatThrownBy(() -> staff.submits(who, task, filledIn)).isNotNull();
        time.settle();
    }

    @Then("{string} cannot complete {string}, because of {string}, with:")
    public void cannotComplete(String who, String label, String words, DataTable table) {
        Throwable refusal = catchThrowable(() -> completes(who, label, pairs(table)));
        assertThat(refusal).as("the refusal").isNotNull();
        assertThat(refusal.getMessage() + " " + refusal).contains(words);
    }

    @When("{int} {word} pass(es)")
    public void pass(int number, String unit) {
        time.pass(
                switch (unit.replaceFirst("s$", "")) {
                    case "second" -> Duration.ofSeconds(number);
                    case "minute" -> Duration.ofMinutes(number);
                    case "hour" -> Duration.ofHours(number);
                    case "day" -> Duration.ofDays(number);
                    default -> throw new IllegalArgumentException(unit);
                });
    }

    @When("{string} tells the case {string} with:")
    public void tells(String who, String event, DataTable table) {
        List<Cases.OfferedEvent> events = cases.events(reference);
        Cases.OfferedEvent offered = events.stream()
                .filter(candidate -> candidate.label().equals(event))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The case does not wait for '%s' but for %s"
                        .formatted(
                                event,
                                events.stream().map(Cases.OfferedEvent::label).toList())));
        assertThat(staff.tells(who, reference, offered, pairs(table))).isTrue();
        time.settle();
    }

    /** On the page on which somebody writes down what people say by telephone. */
    @When("{string} tells the case {string} too late with:")
    public void tellsTooLate(String who, String event, DataTable table) {
        Cases.OfferedEvent late = cases.everOffered(reference, Cases.PERSON).stream()
                .filter(candidate -> candidate.label().equals(event) && candidate.takenLate())
                .findFirst()
                .orElseThrow(() -> new AssertionError("The case does not take '%s' late".formatted(event)));
        assertThat(staff.tells(who, reference, late, pairs(table)))
                .as("the case waits for it")
                .isFalse();
        time.settle();
    }

    @When("{string} marks {string} as entered in error, because {string}")
    public void corrects(String who, String label, String reason) {
        long entry = file.story(reference).stream()
                .filter(told -> told.label().equals(label) && told.correction() == null)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new AssertionError("The case file has no entry '%s'".formatted(label)))
                .id();
        staff.as(who, () -> file.correct(entry, reason, null));
        time.settle();
    }

    @Then("the banner says {string}")
    public void bannerSays(String words) {
        assertThat(file.banner(file.find(reference).orElseThrow())).contains(words);
    }

    @Then("{string} has the task {string}")
    public void has(String who, String label) {
        assertThat(labels(staff.tasks(reference, who)))
                .as("tasks of " + who + "; open: " + open())
                .contains(label);
    }

    @Then("{string} does not have the task {string}")
    public void hasNot(String who, String label) {
        assertThat(labels(staff.tasks(reference, who))).doesNotContain(label);
    }

    @Then("nobody has the task {string}")
    public void nobodyHas(String label) {
        assertThat(open()).doesNotContain(label);
    }

    @Then("the task {string} is open once")
    public void openOnce(String label) {
        assertThat(open()).filteredOn(label::equals).hasSize(1);
    }

    @Then("the case ended with {string}")
    public void endedWith(String outcome) {
        CaseSummary summary = file.find(reference).orElseThrow();
        assertThat(summary.outcome()).as("outcome; open: " + open()).isEqualTo(outcome);
        assertThat(open()).as("open tasks").isEmpty();
        assertThat(summary.endedAt()).as("end").isNotNull();
    }

    @Then("the case goes on")
    public void goesOn() {
        assertThat(file.find(reference).orElseThrow().endedAt()).isNull();
    }

    @Then("the case file says {string}")
    public void fileSays(String words) {
        assertThat(story()).contains(words);
    }

    @Then("the case file does not say {string}")
    public void fileDoesNotSay(String words) {
        assertThat(story()).doesNotContain(words);
    }

    String reference() {
        return reference;
    }

    private void completes(String who, String label, Map<String, String> table) {
        staff.completes(who, task(who, label), table);
        time.settle();
    }

    private OpenTask task(String who, String label) {
        return staff.task(reference, who, label)
                .orElseThrow(
                        () -> new AssertionError("%s has no task '%s'; open are %s".formatted(who, label, open())));
    }

    private List<String> open() {
        return labels(staff.tasks(reference));
    }

    private String story() {
        return file.story(reference).stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    private static List<String> labels(List<OpenTask> tasks) {
        return tasks.stream().map(OpenTask::label).toList();
    }

    static Map<String, String> pairs(DataTable table) {
        return table.asMap(String.class, String.class);
    }
}
