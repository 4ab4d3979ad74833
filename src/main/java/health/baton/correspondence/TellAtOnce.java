package health.baton.correspondence;

import health.baton.engine.CaseEvent;
import health.baton.engine.OpenTask;
import health.baton.engine.Tasks;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people at once that a task waits for them, where the model wants it ({@code tellAtOnce}) or it is offered on. */
@Component
class TellAtOnce {
    private final Notices notices;
    private final Tasks tasks;

    TellAtOnce(Notices notices, Tasks tasks) {
        this.notices = notices;
        this.tasks = tasks;
    }

    @EventListener
    void on(CaseEvent.TaskOffered event) {
        OpenTask task = event.task();
        if ("true".equals(task.properties().get("tellAtOnce"))) {
            tell(event.caseReference(), task.id(), task.label(), task.due(), task.people(), task.teams());
        }
    }

    @EventListener
    void on(CaseEvent.TaskOfferedOn event) {
        Instant due = tasks.find(event.taskId()).map(OpenTask::due).orElse(null);
        tell(event.caseReference(), event.taskId(), event.label(), due, event.people(), event.teams());
    }

    private void tell(
            String caseReference,
            String task,
            String label,
            @Nullable Instant due,
            List<String> people,
            List<String> teams) {
        String what = "A task waits for you in Baton: " + label;
        notices.tell(notices.meant(people, teams), caseReference, Kind.NOTICE, what, due, "notice:" + task);
    }
}
