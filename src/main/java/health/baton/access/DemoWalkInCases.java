package health.baton.access;

import health.baton.casefile.CaseFile;
import health.baton.casefile.StoryEntry;
import health.baton.directory.DaysOff;
import health.baton.directory.Teams;
import health.baton.engine.OpenTask;
import health.baton.engine.SignedIn;
import health.baton.engine.TaskDoors;
import health.baton.engine.Tasks;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Works on the cases through the same doors as everybody; what the story tells of already is not done again. */
@Component
@Profile("demo")
class DemoWalkInCases implements DemoWalk {
    private final CaseFile file;
    private final Tasks tasks;
    private final TaskDoors doors;
    private final SignedIn signedIn;
    private final Teams teams;
    private final DaysOff daysOff;
    private final Clock clock;

    DemoWalkInCases(
            CaseFile file, Tasks tasks, TaskDoors doors, SignedIn signedIn, Teams teams, DaysOff daysOff, Clock clock) {
        this.file = file;
        this.tasks = tasks;
        this.doors = doors;
        this.signedIn = signedIn;
        this.teams = teams;
        this.daysOff = daysOff;
        this.clock = clock;
    }

    @Override
    public boolean mayStart(DemoCase made) {
        return Optional.ofNullable(made.whileOpen())
                .flatMap(teams::find)
                .map(team -> team.isOpen(clock.instant(), daysOff))
                .orElse(true);
    }

    @Override
    public boolean goOn(String caseReference, DemoCase made) {
        List<StoryEntry> story = file.story(caseReference);
        Optional<DemoStep> next =
                made.steps().stream().filter(step -> !step.isIn(story)).findFirst();
        next.ifPresent(step -> tasks.ofCase(caseReference).stream()
                .filter(task -> task.label().equals(step.task()))
                .findFirst()
                .ifPresent(task -> signedIn.as(step.as(), () -> does(step, task))));
        return next.isPresent();
    }

    private void does(DemoStep step, OpenTask task) {
        if (task.holder() == null) {
            doors.take(task.id());
        }
        if (!step.onlyTakes()) {
            doors.complete(task.id(), step.answersAt(clock.instant().atZone(ZoneOffset.UTC)));
        }
    }
}
