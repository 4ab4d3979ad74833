package health.baton.scenario;

import health.baton.engine.Cases;
import health.baton.engine.OpenTask;
import health.baton.engine.People;
import health.baton.engine.SignedIn;
import health.baton.engine.Tasks;
import health.baton.form.Field;
import health.baton.form.FormSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;

/** What the people of a pathway do, through the doors that Tasklist uses, with forms filled in by label. */
public class Staff {
    private final Cases cases;
    private final Tasks tasks;
    private final People people;
    private final SignedIn signedIn;
    private final FormService forms;
    private final TaskService taskService;
    private final RepositoryService repository;
    private final FormAnswers answers;

    Staff(
            Cases cases,
            Tasks tasks,
            People people,
            SignedIn signedIn,
            FormService forms,
            TaskService taskService,
            RepositoryService repository,
            FormAnswers answers) {
        this.cases = cases;
        this.tasks = tasks;
        this.people = people;
        this.signedIn = signedIn;
        this.forms = forms;
        this.taskService = taskService;
        this.repository = repository;
        this.answers = answers;
    }

    /** Returns the reference of the case that was started or joined. */
    public String starts(String who, String pathway, Map<String, String> table) {
        String[] reference = new String[1];
        String schema = startForm(pathway);
        signedIn.as(
                who,
                () -> reference[0] = cases.start(
                        pathway, answers.of(schema, table), UUID.randomUUID().toString()));
        return reference[0];
    }

    public String startForm(String pathway) {
        return text(forms.getDeployedStartForm(repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(pathway)
                .latestVersion()
                .singleResult()
                .getId()));
    }

    public String form(OpenTask task) {
        return text(forms.getDeployedTaskForm(task.id()));
    }

    /** Open tasks of the case that this person holds or is offered. */
    public List<OpenTask> tasks(String reference, String who) {
        return tasks.ofCase(reference).stream().filter(task -> isFor(who, task)).toList();
    }

    public List<OpenTask> tasks(String reference) {
        return tasks.ofCase(reference);
    }

    public Optional<OpenTask> task(String reference, String who, String label) {
        return tasks(reference, who).stream()
                .filter(task -> task.label().equals(label))
                .findFirst();
    }

    /** Whether the task's form asks all of this, by label: two tasks of a case may be called the same. */
    public boolean asks(OpenTask task, Set<String> labels) {
        return FormSchema.parse(form(task)).fields().stream()
                .map(Field::label)
                .toList()
                .containsAll(labels);
    }

    public boolean isFor(String who, OpenTask task) {
        return who.equals(task.holder())
                || task.people().contains(who)
                || task.teams().stream().anyMatch(people.teamsOf(who)::contains);
    }

    public void takes(String who, OpenTask task) {
        signedIn.as(who, () -> taskService.claim(task.id(), who));
    }

    public void givesBack(String who, OpenTask task) {
        signedIn.as(who, () -> taskService.setAssignee(task.id(), null));
    }

    public void takesOver(String who, OpenTask task) {
        signedIn.as(who, () -> tasks.takeOver(task.id()));
    }

    public void completes(String who, OpenTask task, Map<String, String> table) {
        submits(who, task, fillsIn(task, table));
    }

    /** What the form sends: it may be sent twice, or by two people. */
    public Map<String, Object> fillsIn(OpenTask task, Map<String, String> table) {
        return answers.of(form(task), table);
    }

    public void submits(String who, OpenTask task, Map<String, Object> filledIn) {
        signedIn.as(who, () -> {
            if (task.holder() == null) {
                taskService.claim(task.id(), who);
            }
            forms.submitTaskForm(task.id(), filledIn);
        });
    }

    /** Returns false when the case no longer waits for it. */
    public boolean tells(String who, String reference, Cases.OfferedEvent event, Map<String, String> table) {
        boolean[] told = new boolean[1];
        Map<String, Object> filledIn = answers.of(event.formSchema(), table);
        signedIn.as(who, () -> told[0] = cases.tell(reference, event.message(), filledIn));
        return told[0];
    }

    private static String text(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void as(String who, Runnable act) {
        signedIn.as(who, act);
    }
}
