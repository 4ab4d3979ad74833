package health.baton.pathway;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where models name forms: on tasks, starts and events, or through the caller of a block. */
final class FormUses {
    private final ModelRule rule;
    private final PassedLiterals passed;
    private final List<Use> uses = new ArrayList<>();
    private final List<Finding> unclear = new ArrayList<>();

    FormUses(ModelRule rule, Library library) {
        this.rule = rule;
        passed = new PassedLiterals(library);
        Node.in(library).forEach(this::look);
    }

    /** A form by its id, and who names it. */
    record Use(Node node, String form) {}

    List<Use> all() {
        return uses;
    }

    /** Nodes which do not say what form they show. */
    List<Finding> unclear() {
        return unclear;
    }

    private void look(Node node) {
        node.property("form").ifPresent(form -> uses.add(new Use(node, form)));
        String form = node.camunda("formRef").strip();
        if (form.isEmpty()) {
            if (needsForm(node)) {
                unclear.add(node.breaks(rule, "has no form", "Choose 'Camunda Forms' and give the form's id"));
            }
            return;
        }
        if (!"deployment".equals(node.camunda("formRefBinding"))) {
            unclear.add(node.breaks(
                    rule,
                    "its form is not bound to the deployment",
                    "Set the binding 'deployment', so that a running case keeps the form it began with"));
        }
        Optional<String> variable = Expressions.variable(form);
        if (variable.isPresent() && node.model().isBlock()) {
            passed.to(node.model(), variable.get()).forEach(by -> fromCaller(node, variable.get(), by));
        } else if (Expressions.anyIn(form)) {
            unclear.add(
                    node.breaks(rule, "its form is known only at run time: " + form, "Give the id of the form itself"));
        } else {
            uses.add(new Use(node, form));
        }
    }

    private void fromCaller(Node node, String variable, PassedLiterals.Passed by) {
        by.literal()
                .ifPresentOrElse(
                        form -> uses.add(new Use(by.call(), form)),
                        () -> unclear.add(by.call()
                                .breaks(
                                        rule,
                                        "does not say which form '%s' in the block shows"
                                                .formatted(Model.label(node.element())),
                                        "Hand over the form's id itself as '%s'".formatted(variable))));
    }

    private static boolean needsForm(Node node) {
        return node.is("userTask")
                || (node.is("startEvent")
                        && !node.model().isBlock()
                        && node.enclosing().isProcess()
                        && node.children("messageEventDefinition").isEmpty()
                        && node.children("timerEventDefinition").isEmpty());
    }
}
