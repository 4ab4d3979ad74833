package health.baton.pathway;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a node of one version is the same place in another. */
final class SamePlace {
    private SamePlace() {}

    static List<String> against(Node old, Node now) {
        List<String> reasons = new ArrayList<>();
        if (!old.type().equals(now.type())) {
            reasons.add("“%s” is another kind of step.".formatted(old.label()));
        } else if (!around(old).equals(around(now))) {
            reasons.add("“%s” stands in another part of the drawing.".formatted(old.label()));
        } else if (!whose(old).equals(whose(now))) {
            reasons.add("“%s” is owed by another team.".formatted(old.label()));
        } else if (!work(old).equals(work(now))) {
            reasons.add("“%s” does something else.".formatted(old.label()));
        } else if (!waits(old).equals(waits(now))) {
            reasons.add("“%s” comes at another time, or by another message.".formatted(old.label()));
        }
        return reasons;
    }

    private static List<String> around(Node node) {
        List<String> scopes = new ArrayList<>();
        for (Node at = node.enclosing(); !at.isProcess(); at = at.enclosing()) {
            scopes.add(at.id());
        }
        return scopes;
    }

    private static List<String> whose(Node node) {
        return List.of(
                node.property("role").orElse(""), node.camunda("candidateGroups"), node.camunda("candidateUsers"));
    }

    private static List<String> work(Node node) {
        return List.of(
                node.camunda("delegateExpression"),
                node.attribute("calledElement"),
                String.valueOf(node.children("multiInstanceLoopCharacteristics").size()));
    }

    /** An event, or what a gateway waits for. */
    private static Set<String> waits(Node node) {
        if (!node.is("eventBasedGateway")) {
            return Set.of(Trigger.of(node));
        }
        Part around = new Part(node.enclosing());
        return around.outgoing(node).stream()
                .map(flow -> around.target(flow).orElse(null))
                .filter(Objects::nonNull)
                .map(event -> event.id() + " " + Trigger.of(event))
                .collect(Collectors.toSet());
    }
}
