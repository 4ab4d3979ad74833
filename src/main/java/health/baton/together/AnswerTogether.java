package health.baton.together;

import health.baton.casefile.CaseFile;
import health.baton.casefile.CaseSummary;
import health.baton.casefile.StoryEntry;
import health.baton.correspondence.AskedOnce;
import health.baton.engine.OpenTask;
import health.baton.engine.People;
import health.baton.engine.SignedIn;
import health.baton.engine.Together;
import health.baton.form.Checked;
import health.baton.form.FieldCheck;
import health.baton.form.FormSchema;
import health.baton.form.ShownDate;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads and answers many tasks for the signed-in person. */
@Component
public class AnswerTogether {
    private static final String WHY_READ = "reads it on the page of many tasks";

    private final Together together;
    private final CaseFile caseFile;
    private final SignedIn signedIn;
    private final People people;
    private final List<FieldCheck> checks;
    private final Clock clock;

    AnswerTogether(
            Together together,
            CaseFile caseFile,
            SignedIn signedIn,
            People people,
            List<FieldCheck> checks,
            Clock clock) {
        this.together = together;
        this.caseFile = caseFile;
        this.signedIn = signedIn;
        this.people = people;
        this.checks = checks;
        this.clock = clock;
    }

    /** Whether this person has a role that owes such tasks. */
    public boolean isFor(SignedIn.Person person) {
        Set<String> roles = together.roles();
        return caseFile.roles(person).stream().anyMatch(roles::contains);
    }

    /** What waits for the signed-in person, by what is to be done. */
    public List<Together.Kind> waiting() {
        return together.mine();
    }

    /** @throws NoSuchElementException when nothing of this kind waits for the person any more */
    public Together.Kind kind(String id) {
        return together.mine().stream()
                .filter(kind -> kind.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("Nothing of this kind waits for this person"));
    }

    /** These tasks as they are read; that they were read is kept in each case. */
    public List<TaskLine> lines(Together.Kind kind, List<OpenTask> tasks) {
        FormSchema form = FormSchema.parse(kind.formSchema());
        Map<String, CaseSummary> cases =
                caseFile.findAll(tasks.stream().map(OpenTask::caseReference).collect(Collectors.toSet()));
        SignedIn.Person person = signedIn.required();
        return tasks.stream()
                .map(task -> {
                    caseFile.opened(task.caseReference(), person, WHY_READ);
                    return line(task, banner(Objects.requireNonNull(cases.get(task.caseReference()))), form);
                })
                .toList();
    }

    private TaskLine line(OpenTask task, String person, FormSchema form) {
        Instant due = task.due();
        return new TaskLine(
                task.id(),
                task.caseReference(),
                person,
                due == null ? "" : ShownDate.of(due),
                due != null && due.isBefore(clock.instant()),
                AskedOnce.ofCase(form, together.facts(task)));
    }

    private String banner(CaseSummary summary) {
        return caseFile.banner(summary);
    }

    /** What the form says against these answers, by field. Each task is checked once more when it is recorded. */
    public Map<String, String> refused(Together.Kind kind, Map<String, Object> answers) {
        Checked checked = FormSchema.parse(kind.formSchema()).check(answers, Map.of(), checks);
        return checked.refused();
    }

    /** Completes each alone; what others did meanwhile, or a refusal, is said and stops none of the others. */
    public List<Recorded> record(Picked picked, Map<String, Object> answers) {
        return picked.cases().entrySet().stream()
                .map(one -> recorded(one.getKey(), one.getValue(), together.complete(one.getKey(), answers)))
                .toList();
    }

    private Recorded recorded(String task, String reference, Together.Result result) {
        boolean mayRead = caseFile.mayRead(reference, signedIn.required());
        String person = mayRead ? caseFile.find(reference).map(this::banner).orElse(reference) : reference;
        return new Recorded(
                person,
                result.state() == Together.State.DONE,
                switch (result.state()) {
                    case DONE -> "Recorded.";
                    case GONE ->
                        mayRead
                                ? caseFile.task(reference, task)
                                        .map(this::doneBy)
                                        .orElse("Nothing was recorded: the case has gone on without it.")
                                : "Nothing was recorded: it is not open any more.";
                    case HELD ->
                        "Nothing was recorded: %s has taken it meanwhile."
                                .formatted(Optional.ofNullable(result.holder())
                                        .map(people::displayName)
                                        .orElse("somebody else"));
                    case NOT_OFFERED -> "Nothing was recorded: it is not offered to you any more.";
                    case REFUSED -> "Nothing was recorded: " + String.join("; ", result.reasons());
                    case AGAIN ->
                        "Nothing was recorded: the case was changed at the same moment. It is still in the list.";
                });
    }

    private String doneBy(StoryEntry entry) {
        String who = entry.who();
        boolean own = who != null && who.equals(signedIn.required().name());
        String said = entry.answers().stream()
                .map(answer -> answer.label() + " " + answer.text())
                .collect(Collectors.joining("; "));
        return "Nothing was recorded now: %s completed it already, on %s (%s)."
                .formatted(
                        own ? "you" : who == null ? "Baton" : people.displayName(who), ShownDate.of(entry.at()), said);
    }
}
