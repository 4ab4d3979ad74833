package health.baton.outcome;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
        List<Map.Entry<String, Long>> counted =
                labels.collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).entrySet().stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                        .toList();
        List<SmallNumbers.Shown> shown = SmallNumbers.of(counted.stream()
                .map(entry -> SmallNumbers.Part.ofNothing(Math.toIntExact(entry.getValue())))
                .toList());
        return IntStream.range(0, counted.size())
                .mapToObj(i -> new Figures.Count(
                        counted.get(i).getKey(),
                        counted.get(i).getValue(),
                        switch (shown.get(i)) {
                            case YES -> String.valueOf(counted.get(i).getValue());
                            case FEWER -> "<5";
                            case HIDDEN -> "not shown";
                        }))
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
