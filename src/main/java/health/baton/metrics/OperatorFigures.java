package health.baton.metrics;

import health.baton.correspondence.Unsent;
import health.baton.engine.Workload;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Asks the database every half minute, however often somebody looks. The figures are those of all nodes: each node says the
 * same, so that dashboards take the largest and never add.
 */
@Component
class OperatorFigures {
    private static final String OPEN = "baton.tasks.open";
    private static final String OVERDUE = "baton.tasks.overdue";
    private static final String OLDEST = "baton.tasks.oldest";
    private static final String RUNNING = "baton.cases.running";
    private static final String UNSENT = "baton.messages.unsent";
    private static final String OLDEST_UNSENT = "baton.messages.oldest.unsent";

    private final Workload workload;
    private final Unsent unsent;
    private final MultiGauge open;
    private final MultiGauge overdue;
    private final MultiGauge oldest;
    private final MultiGauge running;
    private final MultiGauge messages;
    private final MultiGauge oldestMessages;
    private final AtomicLong failed = new AtomicLong();
    private final AtomicLong due = new AtomicLong();
    private final AtomicLong oldestJob = new AtomicLong();
    private final AtomicLong chases = new AtomicLong();

    OperatorFigures(Workload workload, Unsent unsent, MeterRegistry registry) {
        this.workload = workload;
        this.unsent = unsent;
        open = gauge(registry, OPEN, "Open tasks, by pathway and team", "");
        overdue = gauge(registry, OVERDUE, "Open tasks past their due time, by pathway and team", "");
        oldest = gauge(registry, OLDEST, "How long the oldest open task has waited, by pathway and team", "seconds");
        running = gauge(registry, RUNNING, "Cases that have not ended, by pathway", "");
        messages = gauge(registry, UNSENT, "Messages that have yet to leave, by channel", "");
        oldestMessages = gauge(registry, OLDEST_UNSENT, "How long the oldest of them has waited", "seconds");
        Gauge.builder("baton.jobs.failed", failed, AtomicLong::get)
                .description("Steps given up after all tries: somebody must look")
                .register(registry);
        Gauge.builder("baton.jobs.due", due, AtomicLong::get)
                .description("Steps that could be done now")
                .register(registry);
        Gauge.builder("baton.jobs.oldest.due", oldestJob, AtomicLong::get)
                .description("How long the first of them has waited")
                .baseUnit("seconds")
                .register(registry);
        FunctionCounter.builder("baton.chases.sent", chases, AtomicLong::get)
                .description("Reminders of what is overdue")
                .register(registry);
    }

    /** A database that is away leaves the figures of before; the application's health says that it is away. */
    @Scheduled(fixedDelayString = "${baton.metrics.every:PT30S}")
    void ask() {
        List<Workload.OpenTasks> tasks = workload.openTasks();
        open.register(rows(tasks.stream().map(each -> Row.of(tags(each), each.open()))), true);
        overdue.register(rows(tasks.stream().map(each -> Row.of(tags(each), each.overdue()))), true);
        oldest.register(
                rows(tasks.stream().map(each -> Row.of(tags(each), each.oldest().toSeconds()))), true);
        running.register(
                rows(workload.running().stream().map(each -> Row.of(Tags.of("pathway", each.pathway()), each.cases()))),
                true);
        List<Unsent.Messages> waiting = unsent.byChannel();
        messages.register(
                rows(waiting.stream().map(each -> Row.of(Tags.of("channel", each.channel()), each.number()))), true);
        oldestMessages.register(
                rows(waiting.stream()
                        .map(each -> Row.of(
                                Tags.of("channel", each.channel()),
                                each.oldest().toSeconds()))),
                true);
        Workload.Jobs jobs = workload.jobs();
        failed.set(jobs.failed());
        due.set(jobs.due());
        oldestJob.set(jobs.oldest().toSeconds());
        chases.set(unsent.chasesSent());
    }

    private static MultiGauge gauge(MeterRegistry registry, String name, String description, String unit) {
        return MultiGauge.builder(name)
                .description(description)
                .baseUnit(unit.isEmpty() ? null : unit)
                .register(registry);
    }

    private static Tags tags(Workload.OpenTasks tasks) {
        return Tags.of("pathway", tasks.pathway(), "team", tasks.team().isEmpty() ? "on-duty" : tasks.team());
    }

    private static Iterable<Row<?>> rows(Stream<Row<Number>> rows) {
        return rows.<Row<?>>map(row -> row).toList();
    }
}
