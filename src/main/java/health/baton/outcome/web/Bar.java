package health.baton.outcome.web;

import health.baton.outcome.Figures;
import java.util.List;

/**
 * A bar of the picture; the number stands beside it.
 *
 * @param number as it is shown: one below five, or from which one below five follows, is not
 * @param width in thousandths of the longest; 0 where the number is not shown
 */
record Bar(String label, String number, long width) {
    private static final long FULL = 1000;

    static List<Bar> of(List<Figures.Count> counts) {
        long most = counts.stream()
                .filter(Figures.Count::isShown)
                .mapToLong(Figures.Count::number)
                .max()
                .orElse(1);
        return counts.stream()
                .map(count -> new Bar(count.label(), count.shown(), count.isShown() ? FULL * count.number() / most : 0))
                .toList();
    }
}
