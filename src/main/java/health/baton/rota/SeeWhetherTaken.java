package health.baton.rota;

import health.baton.engine.Capability;
import health.baton.engine.Contract;
import health.baton.engine.Contract.In;
import health.baton.engine.Contract.Out;
import health.baton.engine.Tasks;
import health.baton.engine.Work;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Whether somebody holds a task: input {@code task}, the id of its node in the same scope; output {@code taken}, true also
 * when it is no longer open.
 */
@Component
@Contract(
        label = "See whether somebody has the task",
        means = "Looks whether somebody has taken a task, so that a gateway after it can ask.",
        in = @In(name = "task", label = "Task", means = "Id of the task on this diagram, e.g. userTask_decide"),
        out =
                @Out(
                        name = "taken",
                        means = "true when somebody has the task, or it is done",
                        values = {"true", "false"}))
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
