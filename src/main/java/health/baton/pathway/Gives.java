package health.baton.pathway;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.w3c.dom.Element;

/** What a node writes: answers of its form, outputs of its capability or decision, what a message brings, its outputs. */
final class Gives {
    private final Forms forms;
    private final CapabilityPromises promises;
    private final Map<String, DecisionTable> decisions = new HashMap<>();

    Gives(Library library, CapabilityPromises promises) {
        this.forms = new Forms(library);
        this.promises = promises;
        library.tables(path -> true).forEach(table -> decisions.put(folder(table.path()) + table.id(), table));
    }

    Forms forms() {
        return forms;
    }

    /** What the node's capability promises. */
    CapabilityPromises.Promise promise(Node task) {
        return Expressions.variable(task.camunda("delegateExpression"))
                .map(promises::of)
                .orElse(CapabilityPromises.Promise.NONE);
    }

    /** The inputs, known inside the node only. */
    Map<String, Value> inputs(Node node, State before) {
        Map<String, Value> inputs = new HashMap<>();
        for (Element input : node.extensions("inputParameter")) {
            inputs.put(input.getAttribute("name"), value(input.getTextContent(), before));
        }
        for (Element loop : node.children("multiInstanceLoopCharacteristics")) {
            String each = Model.camunda(loop, "elementVariable");
            if (!each.isEmpty()) {
                inputs.put(each, each(node, Model.camunda(loop, "collection"), before));
            }
        }
        return inputs;
    }

    /** One of a list of ticked options is one of these; of another list the node may say what it holds. */
    private static Value each(Node node, String collection, State before) {
        Set<String> entries = node.list("entries");
        if (!entries.isEmpty()) {
            return Value.oneOf(entries);
        }
        List<Value> lists = Reading.variables(collection).stream()
                .map(before::get)
                .filter(value -> value.list() && !value.open())
                .toList();
        return lists.isEmpty() ? Value.ANY : Value.oneOf(lists.get(0).known());
    }

    /** Whether the list of a node that is done for each of its entries is surely empty. */
    boolean nothingToRepeat(Node node, State before) {
        return node.children("multiInstanceLoopCharacteristics").stream()
                .map(loop -> Reading.variables(Model.camunda(loop, "collection")))
                .anyMatch(names -> names.stream().map(before::get).anyMatch(list -> list.isEmpty() && list.nothing()));
    }

    /** What the work itself writes. */
    State work(Node node, State inside) {
        State after = inside;
        if (node.is("serviceTask", "sendTask", "businessRuleTask")) {
            for (var output : promise(node).outputs().entrySet()) {
                after = after.with(output.getKey(), output.getValue());
            }
            after = decide(node, after);
        }
        if (node.is("userTask", "receiveTask", "startEvent", "intermediateCatchEvent", "boundaryEvent")) {
            after = answers(node, after);
        }
        return after;
    }

    private State decide(Node node, State state) {
        State after = state;
        String said = node.input("decision").orElse("");
        var names = Expressions.variable(said)
                .map(variable -> state.get(variable).known())
                .orElse(Set.of(said));
        for (String name : new TreeSet<>(names)) {
            for (var table : decisions.values()) {
                if (table.id().equals(name)) {
                    for (var output : table.outputs()) {
                        after = after.with(output.variable(), DecisionTable.value(output));
                    }
                }
            }
        }
        return after;
    }

    /** An answer that may be left blank leaves what was there; of several forms each may be the one. */
    private State answers(Node node, State inside) {
        Optional<State> after = formIds(node, inside)
                .flatMap(id -> forms.find(id).stream())
                .map(form -> answered(form, inside))
                .reduce(State::or);
        State state = after.orElse(inside);
        if (node.property("offeredTo").isPresent()) {
            state = state.with("toldBy", Value.ANY);
        }
        for (String brought : node.list("brings")) {
            state = state.with(brought, Value.ANY);
        }
        return state;
    }

    private static java.util.stream.Stream<String> formIds(Node node, State inside) {
        String form = node.property("form").orElse(node.camunda("formRef").strip());
        return Expressions.variable(form)
                .map(variable -> inside.get(variable).known().stream())
                .orElse(java.util.stream.Stream.of(form));
    }

    private static State answered(Forms.Form form, State inside) {
        State after = inside;
        for (var answer : form.variables().entrySet()) {
            Value value = answer.getValue();
            Value before = inside.get(answer.getKey());
            after = after.with(answer.getKey(), value.unset() ? before.or(written(value)) : value);
        }
        return after;
    }

    private static Value written(Value value) {
        return new Value(value.known(), value.open(), false, value.nothing(), value.list());
    }

    /** The outputs, by name. */
    Map<String, Value> outputs(Node node, State ran) {
        Map<String, Value> outputs = new HashMap<>();
        for (Element output : node.extensions("outputParameter")) {
            outputs.put(output.getAttribute("name"), value(output.getTextContent(), ran));
        }
        return outputs;
    }

    /** Of a literal or of {@code ${variable}}. */
    static Value value(String text, State state) {
        if (text.isBlank()) {
            return Value.NOTHING;
        }
        return Expressions.variable(text)
                .map(state::get)
                .orElse(Expressions.anyIn(text) ? Value.ANY : Value.oneOf(Set.of(text.strip())));
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
