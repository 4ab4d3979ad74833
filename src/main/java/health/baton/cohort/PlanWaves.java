package health.baton.cohort;

import health.baton.engine.Decisions;
import health.baton.engine.OpenWork;
import health.baton.form.ShownDate;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How large the next wave may be: what its answers bring by the pathway's decision, beside what today's waves bring and what is
 * waiting already, must stay below what can be done a day. Where anything of that is not known, none goes; nor while entries wait for
 * news of the list: else several days' waves would be written to on the day when news come.
 */
@Component
class PlanWaves {
    /** Property of the tasks that use up a capacity. */
    private static final String COUNTS_AGAINST = "countsAgainst";

    private final Decisions decisions;
    private final OpenWork work;
    private final CapacityStore capacities;
    private final WaveStore waves;
    private final EntriesOfCases entries;

    PlanWaves(Decisions decisions, OpenWork work, CapacityStore capacities, WaveStore waves, EntriesOfCases entries) {
        this.decisions = decisions;
        this.work = work;
        this.capacities = capacities;
        this.waves = waves;
        this.entries = entries;
    }

    /** @param feed that goes in waves */
    Plan next(Feed feed, String area) {
        String wave = waves.next(feed.pathway(), area).orElse("");
        List<Plan.Queue> queues = queues(feed, area, wave);
        int most =
                least(queues.stream().map(queue -> queue.allows(queue.aDay())).toList());
        List<Plan.Queue> undeclared =
                queues.stream().filter(queue -> queue.declared() == null).toList();
        if (!undeclared.isEmpty()) {
            return held(
                    "nobody has declared how many %s can be done a day".formatted(labels(undeclared)), wave, 0, queues);
        }
        List<Plan.Queue> unknown =
                queues.stream().filter(queue -> queue.rate() == null).toList();
        if (!unknown.isEmpty() || queues.isEmpty()) {
            return held(
                    "the table does not say how many of a hundred become %s".formatted(labels(unknown)),
                    wave,
                    0,
                    queues);
        }
        Optional<Instant> withoutNews = entries.waitSince(feed.pathway());
        if (withoutNews.isPresent()) {
            return held(
                    "the list sends no news, and entries wait for them since %s"
                            .formatted(ShownDate.of(withoutNews.get())),
                    wave,
                    most,
                    queues);
        }
        List<Plan.Queue> full = queues.stream().filter(Plan.Queue::isFull).toList();
        if (!full.isEmpty()) {
            return held(full.stream().map(PlanWaves::full).collect(Collectors.joining(", and ")), wave, most, queues);
        }
        int rows = least(queues.stream().map(Plan.Queue::allowsNow).toList());
        return rows == 0
                ? held(
                        "today’s is on its way, the next goes on %s at the earliest"
                                .formatted(ShownDate.of(waves.today().plusDays(1))),
                        wave,
                        most,
                        queues)
                : new Plan(null, wave, rows, most, queues);
    }

    private List<Plan.Queue> queues(Feed feed, String area, String wave) {
        var declared = capacities.of(feed.pathway(), area);
        var open = work.counted(feed.pathway(), area, COUNTS_AGAINST);
        Map<String, Integer> today = waves.today(feed.pathway(), area);
        Map<String, Map<String, @Nullable Object>> rates = new HashMap<>();
        rates.put(wave, rates(feed, wave));
        today.keySet().forEach(each -> rates.computeIfAbsent(each, other -> rates(feed, other)));
        return decisions.outputsOfNewest(feed.pathway(), Objects.requireNonNull(feed.pacedBy())).stream()
                .map(output -> new Plan.Queue(
                        output.name(),
                        output.label().toLowerCase(java.util.Locale.ROOT),
                        open.getOrDefault(output.name(), 0),
                        declared.get(output.name()),
                        rate(rates.get(wave), output.name()),
                        today.entrySet().stream()
                                .mapToDouble(
                                        went -> share(went.getValue(), rate(rates.get(went.getKey()), output.name())))
                                .sum()))
                .toList();
    }

    private Map<String, @Nullable Object> rates(Feed feed, String wave) {
        Map<String, Object> asked = new HashMap<>();
        asked.put(Objects.requireNonNull(feed.waveBy()), wave);
        var rules = decisions
                .evaluateNewest(feed.pathway(), Objects.requireNonNull(feed.pacedBy()), List.of(asked))
                .get(0);
        return rules.isEmpty() ? Map.of() : rules.get(0);
    }

    private static @Nullable Double rate(@Nullable Map<String, @Nullable Object> rates, String queue) {
        return rates != null && rates.get(queue) instanceof Number number ? number.doubleValue() : null;
    }

    private static double share(int rows, @Nullable Double rate) {
        return rate == null ? 0 : rows * rate / 100;
    }

    private static String full(Plan.Queue queue) {
        return queue.aDay() == 0
                ? "no %s can be done a day".formatted(queue.label())
                : "%,d of %,d %s a day are waiting".formatted(queue.open(), queue.aDay(), queue.label());
    }

    private static int least(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).min().orElse(0);
    }

    private static Plan held(String why, String wave, int most, List<Plan.Queue> queues) {
        return new Plan(why, wave, 0, most, queues);
    }

    private static String labels(List<Plan.Queue> queues) {
        return queues.stream().map(Plan.Queue::label).collect(Collectors.joining(", or "));
    }
}
