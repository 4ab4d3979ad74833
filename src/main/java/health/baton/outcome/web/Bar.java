package health.baton.outcome.web;

import health.baton.outcome.Figures;
import java.util.List;

/**
 * A bar of the picture; the number stands beside it.
 *
 * @param width in thousandths of the longest
 */
record Bar(String label, long number, long width) {
    private static final long FULL = 1000;

    static List<Bar> of(List<Figures.Count> counts) {
        long most = counts.stream().mapToLong(Figures.Count::number).max().orElse(1);
        return counts.stream()
                .map(count -> new Bar(count.label(), count.number(), FULL * count.number() / most))
                .toList();
    }
}
