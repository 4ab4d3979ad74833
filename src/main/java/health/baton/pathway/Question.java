package health.baton.pathway;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The condition on a flow, read: comparisons joined by and/or (and binds closer).
 *
 * @param anyOf holds when all comparisons of one of these hold
 */
record Question(List<List<Comparison>> anyOf) {
    private static final Pattern COMPARISON =
            Pattern.compile("\\s*(!|not\\b)?\\s*([A-Za-z_]\\w*)\\s*(?:(==|!=|<=|>=|<|>|\\b(?:eq|ne|lt|gt|le|ge)\\b)"
                    + "\\s*('[^']*'|\"[^\"]*\"|-?\\d+(?:\\.\\d+)?|true\\b|false\\b|null\\b))?\\s*");
    private static final Pattern JOINT = Pattern.compile("&&|\\|\\||and\\b|or\\b");

    /**
     * One comparison.
     *
     * @param operator {@code ==}, {@code !=}, or anything else for an order of numbers
     * @param literal without quotes; {@code null} as word
     * @param quoted whether it is text
     */
    record Comparison(String variable, String operator, String literal, boolean quoted) {
        boolean withNull() {
            return !quoted && "null".equals(literal);
        }

        boolean isEquality() {
            return operator.equals("==") || operator.equals("!=");
        }

        private boolean holds(String value) {
            return !isEquality() || (literal.equals(value) && !withNull()) == operator.equals("==");
        }

        private boolean holdsForNothing() {
            return !isEquality() || withNull() == operator.equals("==");
        }
    }

    /** Empty when it is no condition of the shape that models may hold. */
    static Optional<Question> read(String text) {
        if (!Expressions.isCondition(text)) {
            return Optional.empty();
        }
        String inner = text.strip().replaceAll("^\\$\\{|}$", "");
        List<List<Comparison>> anyOf = new ArrayList<>(List.of(new ArrayList<>()));
        Matcher comparison = COMPARISON.matcher(inner);
        Matcher joint = JOINT.matcher(inner);
        int at = 0;
        while (comparison.find(at)) {
            anyOf.get(anyOf.size() - 1).add(comparison(comparison));
            at = comparison.end();
            if (!joint.find(at)) {
                break;
            }
            if (joint.group().equals("||") || joint.group().equals("or")) {
                anyOf.add(new ArrayList<>());
            }
            at = joint.end();
        }
        return Optional.of(new Question(anyOf));
    }

    private static Comparison comparison(Matcher found) {
        String operator = found.group(3);
        if (operator == null) {
            return new Comparison(found.group(2), "==", Boolean.toString(found.group(1) == null), false);
        }
        String literal = found.group(4);
        boolean quoted = literal.startsWith("'") || literal.startsWith("\"");
        return new Comparison(
                found.group(2),
                operator.equals("eq") ? "==" : operator.equals("ne") ? "!=" : operator,
                quoted ? literal.substring(1, literal.length() - 1) : literal,
                quoted);
    }

    List<Comparison> comparisons() {
        return anyOf.stream().flatMap(List::stream).toList();
    }

    Set<String> variables() {
        return comparisons().stream().map(Comparison::variable).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The only variable that it asks for, if there is one. */
    Optional<String> variable() {
        return variables().size() == 1 ? Optional.of(variables().iterator().next()) : Optional.empty();
    }

    /** What the only variable may hold when the condition holds. */
    Value answersYes(Value value) {
        Set<String> named = comparisons().stream()
                .filter(one -> one.isEquality() && !one.withNull())
                .map(Comparison::literal)
                .collect(Collectors.toSet());
        Set<String> kept = filtered(value, this::holds);
        boolean closes = anyOf.stream()
                .allMatch(all -> all.stream().anyMatch(one -> one.operator().equals("==")));
        if (value.open()) {
            named.stream().filter(this::holds).forEach(kept::add);
        }
        boolean nothing = value.nothing() && holds(Comparison::holdsForNothing);
        return new Value(Set.copyOf(kept), value.open() && !closes, value.unset(), nothing, value.list());
    }

    /** What the only variable may hold when the condition does not hold. */
    Value answersNo(Value value) {
        boolean orders = comparisons().stream().anyMatch(one -> !one.isEquality());
        Set<String> kept = filtered(value, one -> orders || !holds(one));
        boolean nothing = value.nothing() && (orders || !holds(Comparison::holdsForNothing));
        return new Value(Set.copyOf(kept), value.open(), value.unset(), nothing, value.list());
    }

    private static Set<String> filtered(Value value, Predicate<String> keep) {
        return value.list()
                ? new HashSet<>(value.known())
                : value.known().stream().filter(keep).collect(Collectors.toCollection(HashSet::new));
    }

    boolean asksForOrder() {
        return comparisons().stream().anyMatch(one -> !one.isEquality());
    }

    /** Whether it holds for a value that it does not name. */
    boolean holdsForOthers() {
        return holds((Comparison one) -> one.operator().equals("!="));
    }

    boolean holds(String value) {
        return holds((Comparison one) -> one.holds(value));
    }

    private boolean holds(Predicate<Comparison> one) {
        return anyOf.stream().anyMatch(all -> all.stream().allMatch(one));
    }
}
