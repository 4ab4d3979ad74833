package health.baton.pathway;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What may still come after a place of a model: by flows, events on borders and beside, in and out of subprocesses. */
final class Later {
    private final Map<String, Node> nodes;
    private final Map<String, Part> parts;

    Later(Model model) {
        nodes = Node.in(model).stream().collect(Collectors.toMap(Node::id, node -> node));
        parts = nodes.values().stream().map(Node::enclosing).distinct().collect(Collectors.toMap(Node::id, Part::new));
    }

    /** Ids of the nodes; the place itself only when the flow may come round. */
    Set<String> after(String place) {
        Set<String> seen = new LinkedHashSet<>();
        Deque<Node> open = new ArrayDeque<>();
        Node from = nodes.get(place);
        if (from != null) {
            open.addAll(next(from));
        }
        while (!open.isEmpty()) {
            Node at = open.remove();
            if (seen.add(at.id())) {
                open.addAll(next(at));
            }
        }
        return seen;
    }

    private List<Node> next(Node node) {
        List<Node> next = new ArrayList<>(interruptions(node));
        Part around = part(node.enclosing());
        List<Node> flows = around.outgoing(node);
        flows.forEach(flow -> around.target(flow).ifPresent(next::add));
        next.addAll(around.linked(node));
        if (flows.isEmpty() && !node.enclosing().isProcess()) {
            Node scope = node.enclosing();
            Part outside = part(scope.enclosing());
            outside.outgoing(scope).forEach(flow -> outside.target(flow).ifPresent(next::add));
        }
        if (node.isScope() && parts.containsKey(node.id())) {
            next.addAll(part(node).starts());
        }
        return next;
    }

    /** Events that may come while the flow is there: on the border of the node and of all around it, and beside. */
    List<Node> interruptions(Node node) {
        List<Node> events = new ArrayList<>();
        Node at = node;
        while (!at.isProcess()) {
            Part around = part(at.enclosing());
            events.addAll(around.attached(at));
            events.addAll(around.eventSubprocesses());
            at = at.enclosing();
        }
        return events;
    }

    /** Of an event subprocess the event with which it starts; of others themselves. */
    Node trigger(Node event) {
        return event.isEventSubprocess()
                ? part(event).starts().stream().findFirst().orElse(event)
                : event;
    }

    private Part part(Node scope) {
        return parts.computeIfAbsent(scope.id(), any -> new Part(scope));
    }
}
