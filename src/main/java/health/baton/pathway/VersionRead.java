package health.baton.pathway;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** One deployed version of a pathway: its models, and what is known where. */
final class VersionRead {
    private final Library library;
    private final DataFlow flow;
    private final Map<String, Later> later = new HashMap<>();

    VersionRead(Map<String, byte[]> files, CapabilityPromises promises) {
        library = new Library(new TreeMap<>(files));
        flow = new DataFlow(library, promises);
    }

    DataFlow flow() {
        return flow;
    }

    Optional<Model> model(String key) {
        return library.models().stream()
                .filter(model -> model.key().equals(key))
                .findFirst();
    }

    Optional<Node> node(String model, String id) {
        return model(model).stream()
                .flatMap(in -> Node.in(in).stream())
                .filter(node -> node.id().equals(id))
                .findFirst();
    }

    Later later(Model model) {
        return later.computeIfAbsent(model.key(), any -> new Later(model));
    }

    /** The variables that any node or condition reads. */
    Set<String> read() {
        Set<String> read = new HashSet<>();
        for (Node node : flow.nodes()) {
            Reading.of(node).forEach(reading -> read.add(reading.variable()));
            flow.part(node.enclosing())
                    .outgoing(node)
                    .forEach(way -> way.question().ifPresent(question -> read.addAll(question.variables())));
        }
        return read;
    }
}
