package health.baton.pathway;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

@Component
class TemplatesApplied implements ModelRule {
    private final CapabilityNames names;

    TemplatesApplied(CapabilityNames names) {
        this.names = names;
    }

    @Override
    public String id() {
        return "templates-applied";
    }

    @Override
    public String why() {
        return "A designer can change a step only where its template shows its fields.";
    }

    @Override
    public List<Finding> check(Library library) {
        return Node.in(library).stream()
                .filter(node -> node.is("serviceTask", "sendTask", "businessRuleTask"))
                .flatMap(this::check)
                .toList();
    }

    private Stream<Finding> check(Node task) {
        Optional<String> capability = Expressions.variable(task.camunda("delegateExpression"))
                .filter(names.all()::contains)
                .filter(name -> !task.camunda("modelerTemplate").equals(template(name)));
        return capability.stream()
                .map(name -> task.breaks(
                        this,
                        "has not the template of the capability '%s'".formatted(name),
                        "Select the template '%s'"
                                .formatted(names.contract(name)
                                        .map(contract -> contract.label())
                                        .orElse(template(name)))));
    }

    private static String template(String capability) {
        return "health.baton.capability-"
                + capability.replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
