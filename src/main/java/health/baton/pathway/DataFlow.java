package health.baton.pathway;

import health.baton.engine.Accepted;
import health.baton.engine.Beside;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Follows every variable through every pathway, and through the blocks that each calls with what the call hands over. What
 * is known at a place is what holds on every way there: at an exclusive join only what all ways wrote, at a parallel join
 * what any branch wrote; a boundary event sees what was written before its activity began, an event subprocess what was
 * written when its scope began. An answer that a form accepts being left blank (optional, or hidden at times) is not
 * written: give the variable a value before, or make the field required.
 */
final class DataFlow {
    private final Map<String, Model> blocks = new HashMap<>();
    private final Map<List<Object>, Situation> called = new HashMap<>();
    private final Map<String, Part> parts = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final Gives gives;
    private final Seen seen = new Seen();
    private final List<Model> models;

    DataFlow(Library library, CapabilityPromises promises) {
        this(library, promises, knowing(Accepted.AT_START));
    }

    /** @param start what is known when a pathway starts */
    DataFlow(Library library, CapabilityPromises promises, State start) {
        models = library.models();
        gives = new Gives(library, promises);
        models.stream().filter(Model::isBlock).forEach(block -> blocks.put(block.key(), block));
        models.stream().filter(model -> !model.isBlock()).forEach(model -> follow(model, start));
        blocks.values()
                .forEach(block -> block.beginsWhen()
                        .ifPresent(
                                happening -> follow(block, knowing(Beside.GIVEN.getOrDefault(happening, Set.of())))));
    }

    private void follow(Model pathway, State start) {
        pathway.process()
                .ifPresent(process -> new PartWalk(this, part(new Node(pathway, process))).run(Situation.of(start)));
    }

    private static State knowing(Set<String> names) {
        State known = State.NONE;
        for (String name : names) {
            known = known.with(name, Value.ANY);
        }
        return known;
    }

    /** How the call of a block ends; never when there is no such block or it calls itself. */
    Situation call(String key, Situation start) {
        Model block = blocks.get(key);
        if (block == null || block.process().isEmpty() || open.contains(key)) {
            return Situation.NEVER;
        }
        List<Object> memo = List.of(key, start);
        Situation before = called.get(memo);
        if (before == null) {
            open.push(key);
            Node process = new Node(block, block.process().get());
            before = new PartWalk(this, part(process)).run(start);
            before = tellsGp(process) ? before.nowTold() : before;
            open.pop();
            called.put(memo, before);
        }
        return before;
    }

    private static boolean tellsGp(Node process) {
        return process.property("tellsGp").filter("true"::equals).isPresent();
    }

    Optional<Model> block(String key) {
        return Optional.ofNullable(blocks.get(key));
    }

    Part part(Node scope) {
        return parts.computeIfAbsent(scope.model().path() + "#" + scope.id(), any -> new Part(scope));
    }

    Gives gives() {
        return gives;
    }

    Seen seen() {
        return seen;
    }

    List<Model> models() {
        return models;
    }

    /** Every node of every model. */
    List<Node> nodes() {
        return models.stream().flatMap(model -> Node.in(model).stream()).toList();
    }

    /** What a variable may hold where it is read; unset when the flow never comes there. */
    Value at(Node node, Reading.When when, String variable) {
        return seen.at(node, when).map(state -> state.get(variable)).orElse(Value.UNSET);
    }

    /** The forms that a node may show. */
    Set<Forms.Form> forms(Node node) {
        Set<String> ids = new HashSet<>();
        node.property("form").ifPresent(ids::add);
        String form = node.camunda("formRef").strip();
        Optional<String> variable = Expressions.variable(form);
        if (variable.isPresent()) {
            ids.addAll(at(node, Reading.When.INSIDE, variable.get()).known());
        } else if (!form.isEmpty()) {
            ids.add(form);
        }
        Set<Forms.Form> forms = new HashSet<>();
        ids.stream()
                .map(id -> gives.forms().find(id).orElse(null))
                .filter(Objects::nonNull)
                .forEach(forms::add);
        return forms;
    }
}
