package health.baton.pathway;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** What can come after what in a model. */
final class Ways {
    private final Map<String, List<String>> flows = new HashMap<>();
    private final Map<String, List<String>> borders = new HashMap<>();
    private final List<String> starts = new ArrayList<>();

    private Ways() {}

    static Ways of(Model model) {
        Ways ways = new Ways();
        for (Element flow : model.all("sequenceFlow")) {
            add(ways.flows, flow.getAttribute("sourceRef"), flow.getAttribute("targetRef"));
        }
        for (Node node : Node.in(model)) {
            if (node.is("boundaryEvent")) {
                add(ways.borders, node.attribute("attachedToRef"), node.id());
            } else if (node.is("startEvent")) {
                ways.starts.add(node.id());
            }
        }
        return ways;
    }

    private static void add(Map<String, List<String>> to, String from, String next) {
        to.computeIfAbsent(from, none -> new ArrayList<>()).add(next);
    }

    /** Nodes on the ways that begin at starts, without what begins at an event on a border. */
    Set<String> fromStarts() {
        return walk(starts, false);
    }

    /** The node and all that may come after it, also by events on borders. */
    Set<String> after(String node) {
        return walk(List.of(node), true);
    }

    private Set<String> walk(List<String> from, boolean overBorders) {
        Set<String> seen = new HashSet<>(from);
        Deque<String> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            String at = open.remove();
            List<String> next = new ArrayList<>(flows.getOrDefault(at, List.of()));
            if (overBorders) {
                next.addAll(borders.getOrDefault(at, List.of()));
            }
            next.stream().filter(seen::add).forEach(open::add);
        }
        return seen;
    }
}
