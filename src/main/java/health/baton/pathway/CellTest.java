package health.baton.pathway;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one cell of a decision table accepts: the part of FEEL's unary tests that tables of clinical rules need. A value is a
 * String, a BigDecimal, a Boolean or {@link #NOTHING}.
 *
 * @param not whether it accepts everything but these
 */
record CellTest(List<Part> parts, boolean not) {
    /** Nobody has said anything. */
    static final Object NOTHING = new Object() {
        @Override
        public String toString() {
            return "not known";
        }
    };

    private static final String NUMBER = "-?\\d+(?:\\.\\d+)?";
    private static final Pattern PART = Pattern.compile(
            "\\s*(?:(\"[^\"]*\"|null|true|false|" + NUMBER + ")|(<=|>=|<|>|=|!=)\\s*(" + NUMBER + ")|([\\[\\](])\\s*("
                    + NUMBER + ")\\s*\\.\\.\\s*(" + NUMBER + ")\\s*([\\[\\])])|\\?\\s*(=|!=)\\s*(null))\\s*");
    private static final Pattern NEGATED = Pattern.compile("not\\((.*)\\)", Pattern.DOTALL);

    /** One alternative. */
    sealed interface Part permits Same, Other, Range {}

    record Same(Object value) implements Part {}

    record Other(Object value) implements Part {}

    /** Between two numbers; null where there is no end. */
    record Range(
            @org.jspecify.annotations.Nullable BigDecimal low,
            boolean withLow,
            @org.jspecify.annotations.Nullable BigDecimal high,
            boolean withHigh)
            implements Part {
        boolean holds(Object value) {
            return value instanceof BigDecimal number
                    && (low == null || number.compareTo(low) > (withLow ? -1 : 0))
                    && (high == null || number.compareTo(high) < (withHigh ? 1 : 0));
        }
    }

    /** Empty when it says more than we can read. */
    static Optional<CellTest> read(DecisionTable.Cell cell) {
        if (cell.any()) {
            return Optional.of(new CellTest(List.of(), true));
        }
        Matcher negated = NEGATED.matcher(cell.text());
        boolean not = negated.matches();
        String text = not ? negated.group(1) : cell.text();
        List<Part> parts = new ArrayList<>();
        Matcher part = PART.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (!part.region(at, text.length()).lookingAt()) {
                return Optional.empty();
            }
            parts.add(part(part));
            at = part.end();
            if (at < text.length() && text.charAt(at++) != ',') {
                return Optional.empty();
            }
        }
        return Optional.of(new CellTest(parts, not));
    }

    boolean accepts(Object value) {
        return parts.stream().anyMatch(part -> holds(part, value)) != not;
    }

    boolean acceptsAll() {
        return parts.isEmpty() && not;
    }

    private static boolean holds(Part part, Object value) {
        if (part instanceof Same same) {
            return same.value().equals(value);
        }
        if (part instanceof Other other) {
            return !other.value().equals(value);
        }
        return ((Range) part).holds(value);
    }

    private static Part part(Matcher found) {
        if (found.group(1) != null) {
            return new Same(literal(found.group(1)));
        }
        if (found.group(8) != null) {
            return found.group(8).equals("=") ? new Same(NOTHING) : new Other(NOTHING);
        }
        if (found.group(2) != null) {
            return compared(found.group(2), new BigDecimal(found.group(3)).stripTrailingZeros());
        }
        return new Range(
                new BigDecimal(found.group(5)).stripTrailingZeros(),
                found.group(4).equals("["),
                new BigDecimal(found.group(6)).stripTrailingZeros(),
                found.group(7).equals("]"));
    }

    private static Part compared(String how, BigDecimal number) {
        return switch (how) {
            case "<" -> new Range(null, false, number, false);
            case "<=" -> new Range(null, false, number, true);
            case ">" -> new Range(number, false, null, false);
            case ">=" -> new Range(number, true, null, false);
            case "!=" -> new Other(number);
            default -> new Same(number);
        };
    }

    private static Object literal(String text) {
        return switch (text) {
            case "null" -> NOTHING;
            case "true", "false" -> Boolean.valueOf(text);
            default ->
                text.startsWith("\"")
                        ? text.substring(1, text.length() - 1)
                        : new BigDecimal(text).stripTrailingZeros();
        };
    }
}
