package health.baton.pathway;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the data flow found at each node, over all ways there and all callers of a block. */
final class Seen {
    private final Map<String, State> states = new HashMap<>();
    private final Map<String, Set<Boolean>> told = new HashMap<>();

    void add(Node node, Reading.When when, Situation situation) {
        situation.joined().ifPresent(state -> states.merge(key(node) + when, state, State::or));
        if (when == Reading.When.BEFORE) {
            told.computeIfAbsent(key(node), any -> new HashSet<>()).addAll(situation.told());
        }
    }

    /** Empty when the flow never comes there. */
    Optional<State> at(Node node, Reading.When when) {
        return Optional.ofNullable(states.get(key(node) + when));
    }

    /** Whether the flow may come there before the GP has been told. */
    boolean untold(Node node) {
        return told.getOrDefault(key(node), Set.of()).contains(false);
    }

    private static String key(Node node) {
        return node.model().path() + "#" + node.id() + "#";
    }
}
