package health.baton.outcome;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts cases into figures. */
@Component
class CountCases {
    private static final int FEWEST_FOR_A_MEDIAN = 5;

    private final PublishedFigures published;
    private final Sums sums;

    CountCases(PublishedFigures published, Sums sums) {
        this.published = published;
        this.sums = sums;
    }

    /** @param overdue references of cases in which something is overdue; of others too */
    Figures count(List<CaseRecord> cases, Set<String> overdue) {
        List<CaseRecord> finished =
                cases.stream().filter(each -> !each.running()).toList();
        return new Figures(
                cases.size() - finished.size(),
                finished.size(),
                cases.stream()
                        .filter(each -> overdue.contains(each.reference()))
                        .count(),
                byLabel(finished.stream()
                        .map(each -> Objects.requireNonNullElse(each.outcomeLabel(), "Ended without an outcome"))),
                byLabel(cases.stream().map(CaseRecord::thirtiethDay).flatMap(CountCases::label)),
                median(cases),
                published.compare(cases, sums));
    }

    private static Stream<String> label(CaseRecord.@Nullable Finding finding) {
        return finding == null ? Stream.empty() : Stream.of(finding.label());
    }

    private static List<Figures.Count> byLabel(Stream<String> labels) {
        return labels.collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).entrySet().stream()
                .map(entry -> new Figures.Count(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Figures.Count::number).reversed().thenComparing(Figures.Count::label))
                .toList();
    }

    private static String median(List<CaseRecord> cases) {
        List<Duration> times =
                cases.stream().flatMap(CountCases::timeToDecision).sorted().toList();
        if (times.isEmpty()) {
            return "no decision yet";
        }
        if (times.size() < FEWEST_FOR_A_MEDIAN) {
            return "<" + FEWEST_FOR_A_MEDIAN + " decisions";
        }
        Duration lower = times.get((times.size() - 1) / 2);
        Duration upper = times.get(times.size() / 2);
        return "%d minutes (%d decisions)"
                .formatted(lower.plus(upper).dividedBy(2).toMinutes(), times.size());
    }

    private static Stream<Duration> timeToDecision(CaseRecord each) {
        return each.decidedAt() == null
                ? Stream.empty()
                : Stream.of(Duration.between(each.startedAt(), each.decidedAt()));
    }
}
