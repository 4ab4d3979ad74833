package health.baton.correspondence;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the reminders of a task: a repeating timer of the engine does not. Several chases at once are one reminder. */
@Component
class Reminders {
    private static final Duration AT_ONCE = Duration.ofMinutes(5);
    private final JdbcClient jdbc;
    private final Clock clock;

    Reminders(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The number of this reminder, from 1; empty when this run, or another just now, has reminded of the task already. */
    Optional<Integer> next(String taskId, String runKey) {
        return jdbc.sql("""
                insert into reminder (task_id, run_key, loudness, created_at)
                select :task, :run, coalesce(max(loudness), 0) + 1, :now from reminder where task_id = :task
                having coalesce(max(created_at) <= :before, true)
                on conflict (task_id, run_key) do nothing returning loudness""")
                .param("task", taskId)
                .param("run", runKey)
                .param("now", Outbox.at(clock.instant()))
                .param("before", Outbox.at(clock.instant().minus(AT_ONCE)))
                .query(Integer.class)
                .optional();
    }
}
