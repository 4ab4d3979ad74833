package health.baton.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * When a way out of a gateway is taken, in the fields of its template: a fact that {@code is} one of some values or
 * {@code isNot} any of them, and, if the designer says so, a second fact likewise. The fields stand for the condition that
 * the engine reads; the file holds {@code ${fields}} in its place, which nobody writes and no engine can decide.
 */
final class WayOut {
    private static final String NOT_SPELLED_OUT = "${fields}";
    private static final Set<String> FIELDS = Set.of("fact", "is", "isNot", "andFact", "andIs", "andIsNot");
    private static final String FACT = "[A-Za-z_]\\w*";
    private static final String VALUE = "[A-Za-z0-9][A-Za-z0-9_.-]*";
    private static final String TRUTH = "true|false";

    private WayOut() {}

    /** @return whether the flow says something in its fields */
    static boolean spellOut(Element flow, Map<String, String> fields) {
        Optional<String> condition = condition(fields);
        condition.ifPresent(text -> expression(flow).setTextContent("${%s}".formatted(text)));
        return condition.isPresent();
    }

    static List<String> problems(Element flow, Map<String, String> fields) {
        boolean meant = fields.keySet().stream().anyMatch(FIELDS::contains)
                || BpmnXml.children(flow, "conditionExpression").stream()
                        .anyMatch(expression -> NOT_SPELLED_OUT.equals(
                                expression.getTextContent().strip()));
        return !meant || condition(fields).isPresent()
                ? List.of()
                : List.of(
                        "'fact' has to be the name of a fact of the case, with either 'is' or 'is not' and values like yes, or"
                                + " home,hospital; a second fact likewise, or nothing of it");
    }

    private static Optional<String> condition(Map<String, String> fields) {
        Optional<List<String>> first = clause(fields, "fact", "is", "isNot");
        if (fields.keySet().stream().noneMatch(name -> name.startsWith("and"))) {
            return first.map(either -> String.join(" || ", either));
        }
        Optional<List<String>> second = clause(fields, "andFact", "andIs", "andIsNot");
        return first.flatMap(either -> second.map(both -> String.join(
                " || ",
                either.stream()
                        .flatMap(one -> both.stream().map(other -> one + " && " + other))
                        .toList())));
    }

    /** Comparisons of which one has to hold. */
    private static Optional<List<String>> clause(Map<String, String> fields, String fact, String is, String isNot) {
        String name = fields.getOrDefault(fact, "");
        List<String> values = values(fields.getOrDefault(is, fields.getOrDefault(isNot, "")));
        if (!name.matches(FACT)
                || fields.containsKey(is) == fields.containsKey(isNot)
                || !values.stream().allMatch(value -> value.matches(VALUE))) {
            return Optional.empty();
        }
        List<String> comparisons = new ArrayList<>();
        values.forEach(value ->
                comparisons.add("%s %s %s".formatted(name, fields.containsKey(is) ? "==" : "!=", literal(value))));
        return Optional.of(fields.containsKey(is) ? comparisons : List.of(String.join(" && ", comparisons)));
    }

    private static List<String> values(String text) {
        return Arrays.stream(text.split(",", -1)).map(String::strip).toList();
    }

    private static String literal(String value) {
        return value.matches(TRUTH) ? value : "'%s'".formatted(value);
    }

    private static Element expression(Element flow) {
        return BpmnXml.children(flow, "conditionExpression").stream()
                .findFirst()
                .orElseGet(() -> {
                    String prefix = flow.getPrefix();
                    Element expression = flow.getOwnerDocument()
                            .createElementNS(
                                    BpmnXml.BPMN,
                                    prefix == null ? "conditionExpression" : prefix + ":conditionExpression");
                    flow.appendChild(expression);
                    return expression;
                });
    }
}
