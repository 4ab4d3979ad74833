package health.baton.pathway;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/**
 * Where a model may hold expressions, and of which shape. Every other place holds none.
 *
 * @param shape in words
 * @param names of elements, and of attributes with an @ before
 */
record ExpressionPlace(String shape, Predicate<String> fits, Set<String> names) {
    private static final ExpressionPlace CONDITION = new ExpressionPlace(
            "only variables compared with literals, joined by and/or",
            Expressions::isCondition,
            Set.of("conditionExpression"));
    private static final ExpressionPlace CAPABILITY =
            new ExpressionPlace("only a capability, ${name}", Expressions::isVariable, Set.of("@delegateExpression"));
    private static final List<ExpressionPlace> ALL = List.of(
            CONDITION,
            CAPABILITY,
            new ExpressionPlace(
                    "only a variable, or one call of a bean made for models",
                    Expressions::asksOnlyBeans,
                    Set.of(
                            "timeDate",
                            "timeDuration",
                            "timeCycle",
                            "@dueDate",
                            "@followUpDate",
                            "@candidateUsers",
                            "@candidateGroups",
                            "@collection")),
            new ExpressionPlace(
                    "only a variable, ${name}",
                    Expressions::isVariable,
                    Set.of("inputParameter", "outputParameter", "@sourceExpression", "@formRef")),
            new ExpressionPlace(
                    "only #{execution.processBusinessKey}",
                    "#{execution.processBusinessKey}"::equals,
                    Set.of("@businessKey")));
    private static final Set<String> CAPABLE = Set.of("serviceTask", "sendTask", "businessRuleTask");

    static Optional<ExpressionPlace> of(Element element) {
        return named(element.getLocalName());
    }

    static Optional<ExpressionPlace> of(Attr attribute) {
        return named("@" + attribute.getLocalName())
                .filter(place -> !place.equals(CAPABILITY)
                        || CAPABLE.contains(attribute.getOwnerElement().getLocalName()));
    }

    private static Optional<ExpressionPlace> named(String name) {
        return ALL.stream().filter(place -> place.names.contains(name)).findFirst();
    }

    /** A condition without expression never holds. */
    boolean mustHoldOne() {
        return equals(CONDITION);
    }

    boolean accepts(String text) {
        return fits.test(text.strip());
    }
}
