package health.baton.casefile.web;

import health.baton.casefile.CaseFile;
import health.baton.casefile.CaseSummary;
import health.baton.casefile.StoryEntry;
import health.baton.engine.Cases;
import health.baton.engine.OpenTask;
import health.baton.engine.People;
import health.baton.engine.SignedIn;
import health.baton.engine.Tasks;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the Case tab shows. */
@Component
class CaseView {
    private final CaseFile caseFile;
    private final Cases cases;
    private final Tasks tasks;
    private final People people;

    CaseView(CaseFile caseFile, Cases cases, Tasks tasks, People people) {
        this.caseFile = caseFile;
        this.cases = cases;
        this.tasks = tasks;
        this.people = people;
    }

    CaseJson of(String reference, SignedIn.Person person) {
        CaseSummary summary =
                caseFile.find(reference).orElseThrow(() -> new NoSuchElementException("There is no such case"));
        List<OpenTask> open = tasks.ofCase(reference);
        return new CaseJson(
                caseFile.banner(summary),
                reference,
                cases.pathwayName(summary.pathway()),
                status(summary),
                caseFile.responsible(summary),
                open.stream().map(this::now).toList(),
                open.stream().anyMatch(CaseView::rings) ? ring(caseFile.known(reference)) : null,
                caseFile.story(reference).stream().map(this::entry).toList(),
                events(reference, person));
    }

    /** The events that this person may tell the case now. */
    List<CaseJson.Event> events(String reference, SignedIn.Person person) {
        Set<String> roles = caseFile.roles(person);
        return caseFile.mayRead(reference, person)
                ? cases.events(reference).stream()
                        .filter(event -> mayTell(event, roles))
                        .map(event -> new CaseJson.Event(event.message(), event.label(), json(event.formSchema())))
                        .toList()
                : List.of();
    }

    static boolean mayTell(Cases.OfferedEvent event, Collection<String> roles) {
        return event.roles().isEmpty() || event.roles().stream().anyMatch(roles::contains);
    }

    /** Whether somebody should ring now: the model says so of the task. */
    static boolean rings(OpenTask task) {
        return "true".equals(task.properties().get("showsWhomToRing"));
    }

    static CaseJson.@Nullable Ring ring(Map<String, Object> facts) {
        Object name = facts.get("ringName");
        Object number = facts.get("ringNumber");
        return name == null ? null : new CaseJson.Ring(name.toString(), number == null ? null : number.toString());
    }

    private static String json(String schema) {
        return schema.isBlank() ? "null" : schema;
    }

    private static String status(CaseSummary summary) {
        String outcome = summary.outcomeLabel();
        if (summary.endedAt() == null) {
            return outcome == null ? "Running" : "Running, outcome so far: " + outcome;
        }
        return outcome == null ? "Ended" : outcome;
    }

    private CaseJson.Now now(OpenTask task) {
        String holder = task.holder();
        List<String> owners = holder != null
                ? List.of(people.displayName(holder))
                : !task.teams().isEmpty()
                        ? task.teams().stream().map(caseFile::teamName).toList()
                        : task.people().stream().map(people::displayName).toList();
        return new CaseJson.Now(
                task.id(),
                task.label(),
                String.join(", ", owners),
                holder == null ? null : people.displayName(holder),
                task.due());
    }

    private CaseJson.Entry entry(StoryEntry entry) {
        StoryEntry.Correction correction = entry.correction();
        StoryEntry.Paper paper = entry.paper();
        return new CaseJson.Entry(
                entry.id(),
                entry.at(),
                name(entry.who()),
                entry.label(),
                entry.answers().stream()
                        .map(answer -> new CaseJson.Said(answer.label(), answer.text()))
                        .toList(),
                correction == null
                        ? null
                        : new CaseJson.Correction(
                                correction.reason(), name(correction.by()), correction.at(), correction.movedTo()),
                paper == null ? null : new CaseJson.Paper(paper.by(), paper.enteredAt()));
    }

    private String name(@Nullable String who) {
        return who == null ? "Baton" : people.displayName(who);
    }
}
