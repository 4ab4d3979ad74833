package health.baton.pathway;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** A process or subprocess as a graph: what stands directly in it, and how it hangs together. */
final class Part {
    private final Node scope;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, List<Node>> outgoing = new HashMap<>();
    private final Map<String, List<Node>> incoming = new HashMap<>();
    private final Map<String, List<Node>> attached = new HashMap<>();

    Part(Node scope) {
        this.scope = scope;
        for (var child = scope.element().getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && Model.BPMN.equals(element.getNamespaceURI())) {
                read(new Node(scope.model(), element));
            }
        }
    }

    private void read(Node node) {
        if (node.is("sequenceFlow")) {
            put(outgoing, node.attribute("sourceRef"), node);
            put(incoming, node.attribute("targetRef"), node);
        } else if (node.isFlowNode()) {
            nodes.put(node.id(), node);
            if (node.is("boundaryEvent")) {
                put(attached, node.attribute("attachedToRef"), node);
            }
        }
    }

    private static void put(Map<String, List<Node>> by, String key, Node node) {
        by.computeIfAbsent(key, any -> new ArrayList<>()).add(node);
    }

    Node scope() {
        return scope;
    }

    List<Node> nodes() {
        return List.copyOf(nodes.values());
    }

    Optional<Node> node(String id) {
        return Optional.ofNullable(nodes.get(id));
    }

    List<Node> outgoing(Node node) {
        return outgoing.getOrDefault(node.id(), List.of());
    }

    List<Node> incoming(Node node) {
        return incoming.getOrDefault(node.id(), List.of());
    }

    /** The boundary events on it. */
    List<Node> attached(Node host) {
        return attached.getOrDefault(host.id(), List.of());
    }

    Optional<Node> target(Node flow) {
        return node(flow.attribute("targetRef"));
    }

    /** Where the flow begins. */
    List<Node> starts() {
        return nodes().stream().filter(node -> node.is("startEvent")).toList();
    }

    List<Node> eventSubprocesses() {
        return nodes().stream().filter(Node::isEventSubprocess).toList();
    }

    /** Where it goes on after a link event that throws. */
    List<Node> linked(Node thrown) {
        if (!thrown.is("intermediateThrowEvent")) {
            return List.of();
        }
        List<String> names = links(thrown);
        return nodes().stream()
                .filter(node -> node.is("intermediateCatchEvent")
                        && links(node).stream().anyMatch(names::contains))
                .toList();
    }

    private static List<String> links(Node event) {
        return event.children("linkEventDefinition").stream()
                .map(link -> link.getAttribute("name"))
                .toList();
    }
}
