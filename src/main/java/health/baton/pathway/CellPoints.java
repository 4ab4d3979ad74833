package health.baton.pathway;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** Values of an input between which no cell of its columns draws a line: enough to try, and none too many. */
final class CellPoints {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private CellPoints() {}

    /**
     * @param allowed what is possible at all
     * @param whole whether numbers are counted
     * @param known whether it always says something
     */
    static List<Object> of(List<CellTest> tests, CellTest allowed, boolean whole, boolean known) {
        Set<Object> points = new LinkedHashSet<>();
        TreeSet<BigDecimal> numbers = new TreeSet<>();
        boolean texts = false;
        List<CellTest> all = new ArrayList<>(tests);
        all.add(allowed);
        for (CellTest test : all) {
            for (CellTest.Part part : test.parts()) {
                Object value = part instanceof CellTest.Same same
                        ? same.value()
                        : part instanceof CellTest.Other other ? other.value() : CellTest.NOTHING;
                if (value instanceof BigDecimal number) {
                    numbers.add(number);
                } else if (value instanceof Boolean) {
                    points.add(true);
                    points.add(false);
                } else if (value instanceof String text) {
                    texts = true;
                    points.add(text);
                }
                if (part instanceof CellTest.Range range) {
                    add(numbers, range.low());
                    add(numbers, range.high());
                }
            }
        }
        points.addAll(between(numbers));
        if (texts) {
            points.add("anything else");
        }
        points.removeIf(point ->
                !allowed.accepts(point) || (whole && point instanceof BigDecimal number && number.scale() > 0));
        points.remove(CellTest.NOTHING);
        if (!known) {
            points.add(CellTest.NOTHING);
        }
        return List.copyOf(points);
    }

    private static void add(NavigableSet<BigDecimal> numbers, @org.jspecify.annotations.Nullable BigDecimal number) {
        if (number != null) {
            numbers.add(number);
        }
    }

    /** The numbers, one between each two, one below and one above. */
    private static List<BigDecimal> between(NavigableSet<BigDecimal> numbers) {
        List<BigDecimal> points = new ArrayList<>();
        if (numbers.isEmpty()) {
            return points;
        }
        points.add(numbers.first().subtract(BigDecimal.ONE));
        for (BigDecimal number : numbers) {
            points.add(number);
            BigDecimal next = numbers.higher(number);
            points.add(
                    next == null
                            ? number.add(BigDecimal.ONE)
                            : number.add(next)
                                    .divide(TWO, 6, RoundingMode.HALF_UP)
                                    .stripTrailingZeros());
        }
        return points;
    }
}
