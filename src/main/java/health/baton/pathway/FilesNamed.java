package health.baton.pathway;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which files the tasks of a pathway and of its blocks ask for. */
final class FilesNamed {
    private static final Pattern INPUT = Pattern.compile("\\{(\\w+)(?:\\|([^}]*))?}");
    private final CapabilityFiles capabilities;
    private final List<Model> models;
    private final PossibleWords words;

    /**
     * @param models a pathway and its blocks
     */
    FilesNamed(CapabilityFiles capabilities, List<Model> models) {
        this.capabilities = capabilities;
        this.models = models;
        words = new PossibleWords(models);
    }

    /** A task that takes the first of these files that is there. */
    record Choice(Node task, List<String> names) {}

    List<Choice> letters() {
        List<Choice> choices = new ArrayList<>();
        for (Node task : tasks()) {
            List<String> names = needs(task).letters();
            if (!names.isEmpty()) {
                filledIn(task, names).forEach(choice -> choices.add(new Choice(task, choice)));
            }
        }
        return choices;
    }

    List<String> decisions() {
        List<String> names = new ArrayList<>();
        for (Node task : tasks()) {
            needs(task)
                    .decisions()
                    .forEach(name -> filledIn(task, List.of(name)).forEach(names::addAll));
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

    /** One list for everything that the inputs may say. */
    private List<List<String>> filledIn(Node task, List<String> names) {
        for (String name : names) {
            Matcher input = INPUT.matcher(name);
            if (input.find()) {
                String placeholder = input.group();
                String otherwise = input.group(2) == null ? "" : input.group(2);
                return said(task, input.group(1)).stream()
                        .map(value -> value.isEmpty() ? otherwise : value)
                        .map(value -> names.stream()
                                .map(each -> each.replace(placeholder, value))
                                .toList())
                        .flatMap(filled -> filledIn(task, filled).stream())
                        .toList();
            }
        }
        return List.of(names);
    }

    private Set<String> said(Node task, String input) {
        String written = task.input(input).orElse("");
        Set<String> possible = Expressions.variable(written)
                .map(variable -> words.of(task.model(), variable))
                .orElse(Set.of(written));
        return possible.isEmpty() ? Set.of("") : possible;
    }
}
