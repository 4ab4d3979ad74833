package health.baton.outcome.web;

import health.baton.casefile.CaseFile;
import health.baton.casefile.CaseSummary;
import health.baton.casefile.StoryEntry;
import health.baton.engine.OpenTask;
import health.baton.engine.People;
import health.baton.engine.SignedIn;
import health.baton.engine.Tasks;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The case file checks that the case is the manager's and logs the reason. */
@Component
class StoriesInCaseFile implements Stories {
    private static final Comparator<StoryEntry> NEWEST_FIRST =
            Comparator.comparing(StoryEntry::at).thenComparing(StoryEntry::id).reversed();

    private final CaseFile caseFile;
    private final Tasks tasks;
    private final People people;

    StoriesInCaseFile(CaseFile caseFile, Tasks tasks, People people) {
        this.caseFile = caseFile;
        this.tasks = tasks;
        this.people = people;
    }

    @Override
    public StoryJson open(String reference, SignedIn.Person manager, String reason) {
        List<StoryEntry> story = caseFile.readWithReason(reference, manager, reason);
        CaseSummary summary =
                caseFile.find(reference).orElseThrow(() -> new NoSuchElementException("There is no such case"));
        return new StoryJson(
                caseFile.banner(summary),
                reference,
                summary.pathway(),
                summary.endedAt() == null ? "Running" : Objects.requireNonNullElse(summary.outcomeLabel(), "Ended"),
                caseFile.responsible(summary),
                tasks.ofCase(reference).stream().map(this::now).toList(),
                story.stream()
                        .sorted(NEWEST_FIRST)
                        .map(entry -> StoryJson.Entry.of(entry, people::displayName))
                        .toList());
    }

    private StoryJson.Now now(OpenTask task) {
        String holder = task.holder();
        return new StoryJson.Now(task.label(), holder == null ? null : people.displayName(holder), task.due());
    }
}
