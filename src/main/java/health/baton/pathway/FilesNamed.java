package health.baton.pathway;

import java.util.ArrayList;
import java.util.List;

/** Which files the tasks of a pathway and of its blocks ask for. */
final class FilesNamed {
    private final CapabilityFiles capabilities;
    private final List<Model> models;
    private final InputsSaid inputs;

    /**
     * @param models a pathway and its blocks
     */
    FilesNamed(CapabilityFiles capabilities, List<Model> models) {
        this.capabilities = capabilities;
        this.models = models;
        inputs = new InputsSaid(models);
    }

    /** A task that takes the first of these files that is there. */
    record Choice(Node task, List<String> names) {}

    List<Choice> letters() {
        List<Choice> choices = new ArrayList<>();
        for (Node task : tasks()) {
            List<String> names = needs(task).letters();
            if (!names.isEmpty()) {
                inputs.in(task, names).forEach(choice -> choices.add(new Choice(task, choice)));
            }
        }
        return choices;
    }

    List<String> decisions() {
        List<String> names = new ArrayList<>();
        for (Node task : tasks()) {
            needs(task)
                    .decisions()
                    .forEach(name -> inputs.in(task, List.of(name)).forEach(names::addAll));
            names.add(task.camunda("decisionRef"));
        }
        for (String property : List.of("pickedBy", "reachedBy", "pacedBy")) {
            models.forEach(model -> model.process()
                    .flatMap(process -> new Node(model, process).property(property))
                    .ifPresent(names::add));
        }
        return names;
    }

    private List<Node> tasks() {
        return models.stream()
                .flatMap(model -> Node.in(model).stream())
                .filter(node -> node.is("serviceTask", "sendTask", "businessRuleTask"))
                .toList();
    }

    private CapabilityFiles.Needs needs(Node task) {
        return Expressions.variable(task.camunda("delegateExpression"))
                .map(capabilities::of)
                .orElse(new CapabilityFiles.Needs(List.of(), List.of()));
    }
}
