package health.baton.rota;

import health.baton.engine.Capability;
import health.baton.engine.Promises;
import health.baton.engine.Tasks;
import health.baton.engine.Work;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Whether somebody holds a task: input {@code task}, the id of its node in the same scope; output {@code taken}, true also
 * when it is no longer open.
 */
@Component
@Promises(outputs = "taken = true | false")
class SeeWhetherTaken implements Capability {
    private final Tasks tasks;

    SeeWhetherTaken(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public Map<String, Object> run(Work work) {
        boolean waits = tasks.at(work.scope(), work.text("task"))
                .filter(task -> task.holder() == null)
                .isPresent();
        return Map.of("taken", !waits);
    }
}
