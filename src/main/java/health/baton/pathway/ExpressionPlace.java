package health.baton.pathway;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Where a model may hold expressions, and of which shape. Every other place holds none. */
enum ExpressionPlace {
    CONDITION(
            "only variables compared with literals, joined by and/or", Expressions::isCondition, "conditionExpression"),
    ASKING(
            "only a variable, or one call of a bean made for models",
            Expressions::asksOnlyBeans,
            "timeDate",
            "timeDuration",
            "timeCycle",
            "@dueDate",
            "@followUpDate",
            "@candidateUsers",
            "@candidateGroups",
            "@collection"),
    VARIABLE(
            "only a variable, ${name}",
            text -> Expressions.variable(text).isPresent(),
            "inputParameter",
            "outputParameter",
            "@sourceExpression",
            "@formRef"),
    CAPABILITY("only a capability, ${name}", text -> Expressions.variable(text).isPresent(), "@delegateExpression"),
    CASE_KEY("only #{execution.processBusinessKey}", "#{execution.processBusinessKey}"::equals, "@businessKey");

    private static final Set<String> CAPABLE = Set.of("serviceTask", "sendTask", "businessRuleTask");

    private final String shape;
    private final Predicate<String> fits;
    private final Set<String> names;

    ExpressionPlace(String shape, Predicate<String> fits, String... names) {
        this.shape = shape;
        this.fits = fits;
        this.names = Set.of(names);
    }

    static Optional<ExpressionPlace> of(Element element) {
        return named(element.getLocalName());
    }

    static Optional<ExpressionPlace> of(Attr attribute) {
        return named("@" + attribute.getLocalName())
                .filter(place -> place != CAPABILITY
                        || CAPABLE.contains(attribute.getOwnerElement().getLocalName()));
    }

    private static Optional<ExpressionPlace> named(String name) {
        return Arrays.stream(values())
                .filter(place -> place.names.contains(name))
                .findFirst();
    }

    boolean accepts(String text) {
        return fits.test(text.strip());
    }

    /** In words. */
    String shape() {
        return shape;
    }
}
