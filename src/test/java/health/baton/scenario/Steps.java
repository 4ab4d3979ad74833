package health.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import health.baton.casefile.CaseFile;
import health.baton.casefile.CaseSummary;
import health.baton.engine.Cases;
import health.baton.engine.OpenTask;
import health.baton.engine.People;
import health.baton.engine.SignedIn;
import health.baton.engine.Tasks;
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
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** The vocabulary of the scenarios. */
public class Steps {
    private static final Instant MONDAY_AT_TEN = Instant.parse("2031-03-03T10:00:00Z");

    private final Cases cases;
    private final Tasks tasks;
    private final People people;
    private final SignedIn signedIn;
    private final CaseFile file;
    private final FormService forms;
    private final TaskService taskService;
    private final RepositoryService repository;
    private final ManagementService management;
    private final RuntimeService runtime;
    private final TimeInHand time;
    private final FormAnswers answers;
    private final Rota rota;

    private String pathway = "";
    private String reference = "";
    private Optional<String> refusal = Optional.empty();

    public Steps(
            Cases cases,
            Tasks tasks,
            People people,
            SignedIn signedIn,
            CaseFile file,
            FormService forms,
            TaskService taskService,
            RepositoryService repository,
            ManagementService management,
            RuntimeService runtime,
            TimeInHand time,
            FormAnswers answers,
            Rota rota) {
        this.cases = cases;
        this.tasks = tasks;
        this.people = people;
        this.signedIn = signedIn;
        this.file = file;
        this.forms = forms;
        this.taskService = taskService;
        this.repository = repository;
        this.management = management;
        this.runtime = runtime;
        this.time = time;
        this.answers = answers;
        this.rota = rota;
    }

    @Before
    public void begin(Scenario scenario) {
        String folder = scenario.getUri().toString().replaceFirst("/[^/]+$", "");
        pathway = folder.substring(folder.lastIndexOf('/') + 1);
        time.startAt(MONDAY_AT_TEN);
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
        ClockUtil.reset();
        assertThat(broken).as("failed jobs").isEmpty();
    }

    @AfterAll
    public static void everyNodeAndFlowWasReached() throws IOException {
        System.out.println(Coverage.report());
        Coverage.draw();
        assertThat(Coverage.missing())
                .as("nodes and flows that no scenario reached")
                .isEmpty();
    }

    @Given("a call-out by {string} with:")
    public void callOut(String who, DataTable table) {
        var definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(pathway)
                .latestVersion()
                .singleResult();
        String schema = text(() -> forms.getDeployedStartForm(definition.getId()));
        signedIn.as(
                who,
                () -> reference = cases.start(
                        pathway,
                        answers.of(schema, pairs(table)),
                        UUID.randomUUID().toString()));
        time.settle();
    }

    @Given("the rota has {string}")
    public void theRotaHas(String inOrder) {
        String[] names = inOrder.split(",");
        for (int i = 0; i < names.length; i++) {
            rota.addShift(new Shift(
                    "geriatrician",
                    "leicester",
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

    @Then("{string} has the task {string}")
    public void has(String who, String label) {
        assertThat(openFor(who)).as("tasks of " + who + "; open: " + open()).contains(label);
    }

    @Then("{string} does not have the task {string}")
    public void hasNot(String who, String label) {
        assertThat(openFor(who)).doesNotContain(label);
    }

    @Then("nobody has the task {string}")
    public void nobodyHas(String label) {
        assertThat(open()).doesNotContain(label);
    }

    @When("{string} takes {string}")
    public void takes(String who, String label) {
        String id = task(who, label).id();
        signedIn.as(who, () -> taskService.claim(id, who));
    }

    @When("{string} gives back {string}")
    public void givesBack(String who, String label) {
        String id = task(who, label).id();
        signedIn.as(who, () -> taskService.setAssignee(id, null));
    }

    @When("{string} completes {string}")
    public void completes(String who, String label) {
        completes(who, label, Map.of());
    }

    @When("{string} completes {string} with:")
    public void completes(String who, String label, DataTable table) {
        completes(who, label, pairs(table));
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
        Cases.OfferedEvent offered = cases.events(reference).stream()
                .filter(candidate -> candidate.label().equals(event))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The case does not wait for '%s' but for %s"
                        .formatted(
                                event,
                                cases.events(reference).stream()
                                        .map(Cases.OfferedEvent::label)
                                        .toList())));
        signedIn.as(
                who,
                () -> assertThat(cases.tell(
                                reference, offered.message(), answers.of(offered.formSchema(), pairs(table))))
                        .isTrue());
        time.settle();
    }

    @When("the practice answers by the link {string}")
    public void answersByLink(String answer) {
        assertThat(cases.correlate(reference, "tell-gp.answered", Map.of("gpAnswer", answer)))
                .isTrue();
        time.settle();
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
        String story = file.story(reference).stream().map(Object::toString).collect(Collectors.joining("\n"));
        assertThat(story).contains(words);
    }

    private void completes(String who, String label, Map<String, String> table) {
        OpenTask task = task(who, label);
        String schema = text(() -> forms.getDeployedTaskForm(task.id()));
        signedIn.as(who, () -> {
            if (task.holder() == null) {
                taskService.claim(task.id(), who);
            }
            forms.submitTaskForm(task.id(), answers.of(schema, table));
        });
        time.settle();
    }

    private OpenTask task(String who, String label) {
        return tasks.ofCase(reference).stream()
                .filter(task -> task.label().equals(label) && isFor(who, task))
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError("%s has no task '%s'; open are %s".formatted(who, label, open())));
    }

    private List<String> openFor(String who) {
        return tasks.ofCase(reference).stream()
                .filter(task -> isFor(who, task))
                .map(OpenTask::label)
                .toList();
    }

    private List<String> open() {
        return tasks.ofCase(reference).stream().map(OpenTask::label).toList();
    }

    private boolean isFor(String who, OpenTask task) {
        return who.equals(task.holder())
                || task.people().contains(who)
                || task.teams().stream().anyMatch(people.teamsOf(who)::contains);
    }

    private static Map<String, String> pairs(DataTable table) {
        return table.asMap(String.class, String.class);
    }

    private static String text(java.util.function.Supplier<java.io.InputStream> stream) {
        try (var in = stream.get()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
