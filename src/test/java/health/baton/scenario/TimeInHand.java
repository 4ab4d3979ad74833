package health.baton.scenario;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;

/** Time in the hand of the scenario: whatever falls due on the way happens at its own moment. */
public class TimeInHand {
    private final ManagementService management;

    TimeInHand(ManagementService management) {
        this.management = management;
    }

    public void startAt(Instant start) {
        ClockUtil.setCurrentTime(Date.from(start));
    }

    public Instant now() {
        return ClockUtil.getCurrentTime().toInstant();
    }

    public void pass(Duration duration) {
        Instant until = now().plus(duration);
        settle();
        for (Optional<Job> next = nextBefore(until); next.isPresent(); next = nextBefore(until)) {
            Instant due = next.get().getDuedate().toInstant();
            if (due.isAfter(now())) {
                ClockUtil.setCurrentTime(Date.from(due));
            }
            run(next.get());
            settle();
        }
        ClockUtil.setCurrentTime(Date.from(until));
    }

    /** Runs what need not wait: the capabilities. */
    public void settle() {
        for (int i = 0; i < 200; i++) {
            var ready = management
                    .createJobQuery()
                    .messages()
                    .withRetriesLeft()
                    .executable()
                    .list();
            if (ready.isEmpty()) {
                return;
            }
            ready.forEach(this::run);
        }
        throw new IllegalStateException("The case never comes to rest");
    }

    /** When the next clock of any case falls due, or the next try of what failed. */
    public Optional<Instant> next() {
        return nextBefore(Instant.parse("9999-01-01T00:00:00Z"))
                .map(job -> job.getDuedate().toInstant());
    }

    private Optional<Job> nextBefore(Instant until) {
        return management
                .createJobQuery()
                .active()
                .withRetriesLeft()
                .duedateLowerThan(Date.from(until.plusMillis(1)))
                .list()
                .stream()
                .filter(job -> job.getProcessInstanceId() != null && job.getDuedate() != null)
                .min(Comparator.comparing(Job::getDuedate));
    }

    private void run(Job job) {
        if (management.createJobQuery().jobId(job.getId()).count() == 1) {
            try {
                management.executeJob(job.getId());
            } catch (RuntimeException failure) {
                if (!Faults.caused(failure)) {
                    throw failure;
                }
            }
        }
    }
}
