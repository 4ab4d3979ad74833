package health.baton.outcome;

import health.baton.engine.OpenTask;
import health.baton.engine.Tasks;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What running cases wait for and whether it is late, asked of the engine. */
@Component
class Clocks {
    private final Tasks tasks;
    private final Clock clock;

    Clocks(Tasks tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    List<CaseLine> of(List<CaseRecord> records) {
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
