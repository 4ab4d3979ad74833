package health.baton.correspondence;

import health.baton.engine.Capability;
import health.baton.engine.Contract;
import health.baton.engine.Contract.Out;
import health.baton.engine.OpenTask;
import health.baton.engine.Tasks;
import health.baton.engine.Work;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Reminds about every overdue open task of this part of the case and the blocks that it called, each time one step louder:
 * who holds it, the team, the coordinator of the area, the manager. What another part owes has a chase of its own, at its
 * own pace. Output: {@code reminded}, the number of tasks.
 */
@Component
@Contract(
        reachesPeople = true,
        label = "Remind of what is overdue",
        means =
                "Reminds about every overdue task of this diagram and the blocks that it called, each time one step louder: who has it, the team, the coordinator of the area, the manager.",
        out = @Out(name = "reminded", means = "Number of overdue tasks", kept = false))
class RemindOverdue implements Capability {
    private final Tasks tasks;
    private final Reminders reminders;
    private final Loudness loudness;
    private final Outbox outbox;
    private final Notices notices;
    private final Facts facts;
    private final Clock clock;

    RemindOverdue(
            Tasks tasks,
            Reminders reminders,
            Loudness loudness,
            Outbox outbox,
            Notices notices,
            Facts facts,
            Clock clock) {
        this.tasks = tasks;
        this.reminders = reminders;
        this.loudness = loudness;
        this.outbox = outbox;
        this.notices = notices;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    public Map<String, Object> run(Work work) {
        Instant now = clock.instant();
        int reminded = 0;
        for (OpenTask task : tasks.within(work.scope())) {
            Instant due = task.due();
            if (due != null && due.isBefore(now)) {
                reminders.next(task.id(), work.key()).ifPresent(time -> remind(task, due, time, work.key()));
                reminded++;
            }
        }
        return Map.of("reminded", reminded);
    }

    private void remind(OpenTask task, Instant due, int time, String runKey) {
        Loudness.Listeners listeners = loudness.of(task, time);
        // whoever is told may also do it: offering takes nothing from its holder
        tasks.offer(task.id(), List.of(), loudness.helpers(task, time));
        String key = "reminder:" + runKey + ":" + task.id();
        // two tasks of one case that look the same and are due at the same moment are one line to read
        String line = "reminder:%s:%s:%s:%d".formatted(task.caseReference(), task.label(), due, time);
        String what = "Overdue in Baton (reminder " + time + "): " + task.label();
        Content content = Content.impersonal(
                "Overdue: " + task.label(), Markdown.escape("%s\nIt was due %s.".formatted(what, Words.time(due))));
        inQueueOf(listeners)
                .forEach(to -> outbox.put(new Draft(
                        task.caseReference(),
                        Kind.REMINDER,
                        to,
                        content,
                        line + ":" + to.team() + ":" + to.person(),
                        Links.NONE)));
        notices.tell(listeners.people(), task.caseReference(), Kind.REMINDER, what, due, key);
        facts.note(
                task.caseReference(),
                key,
                "Reminded: " + task.label(),
                Map.of(
                        "Reminder",
                        Integer.toString(time),
                        "Reminded",
                        loudness.names(listeners),
                        "Was due",
                        Words.time(due)));
    }

    private static Stream<Recipient> inQueueOf(Loudness.Listeners listeners) {
        List<String> teams = listeners.teams();
        return teams.isEmpty()
                ? listeners.people().stream().map(Recipient::queueOfPerson)
                : teams.stream().map(Recipient::queueOf);
    }
}
