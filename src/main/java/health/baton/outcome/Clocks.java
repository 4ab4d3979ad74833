package health.baton.outcome;

import health.baton.engine.OpenTask;
import health.baton.engine.Tasks;
import health.baton.engine.Workload;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What running cases wait for and whether it is late, asked of the engine. */
@Component
class Clocks {
    private static final int AT_ONCE = 1000;

    private final Tasks tasks;
    private final Workload workload;
    private final Clock clock;

    Clocks(Tasks tasks, Workload workload, Clock clock) {
        this.tasks = tasks;
        this.workload = workload;
        this.clock = clock;
    }

    /** Asks for many cases at once, but never for more than the database takes in one question. */
    List<CaseLine> of(List<CaseRecord> records) {
        List<CaseLine> lines = new ArrayList<>(records.size());
        for (int from = 0; from < records.size(); from += AT_ONCE) {
            lines.addAll(some(records.subList(from, Math.min(from + AT_ONCE, records.size()))));
        }
        return lines;
    }

    /** References of all cases in which something is overdue, whoever may see them. */
    Set<String> overdue() {
        return workload.overdueCases();
    }

    private List<CaseLine> some(List<CaseRecord> records) {
        Map<String, List<OpenTask>> open = tasks
                .ofCases(records.stream()
                        .filter(CaseRecord::running)
                        .map(CaseRecord::reference)
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.groupingBy(OpenTask::caseReference));
        Instant now = clock.instant();
        return records.stream()
                .map(each -> line(each, open.getOrDefault(each.reference(), List.of()), now))
                .toList();
    }

    private static CaseLine line(CaseRecord each, List<OpenTask> open, Instant now) {
        Instant due = open.stream()
                .map(OpenTask::due)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
        return new CaseLine(each, waitsFor(each, open), due, due != null && due.isBefore(now));
    }

    private static String waitsFor(CaseRecord each, List<OpenTask> open) {
        String outcome = Objects.requireNonNullElse(each.outcomeLabel(), "Ended without an outcome");
        if (!each.running()) {
            return outcome;
        }
        return open.isEmpty()
                ? "Waits for a clock or a message"
                : open.stream().map(OpenTask::label).distinct().sorted().collect(Collectors.joining(", "));
    }
}
