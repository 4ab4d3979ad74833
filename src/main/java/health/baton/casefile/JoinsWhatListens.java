package health.baton.casefile;

import health.baton.engine.Cases;
import health.baton.engine.OpenTask;
import health.baton.engine.Submission;
import health.baton.engine.Tasks;
import org.springframework.stereotype.Component;

/**
 * A call-out joins a case that waits for it, or in which the starting role still has work to do (they are on scene, and
 * started it twice). Elsewhere, e.g. while the GP is being told of a conveyance, nobody would look: it becomes a new case.
 */
@Component
class JoinsWhatListens implements Joins {
    private final Cases cases;
    private final Tasks tasks;

    JoinsWhatListens(Cases cases, Tasks tasks) {
        this.cases = cases;
        this.tasks = tasks;
    }

    @Override
    public boolean reachSomebody(String openCase, Submission start) {
        String message = start.properties().getOrDefault("joins", "");
        String role = start.properties().getOrDefault("responsible", "");
        return cases.awaits(openCase, message)
                || tasks.ofCase(openCase).stream()
                        .map(OpenTask::properties)
                        .anyMatch(of -> role.equals(of.get("role")));
    }
}
