package health.baton.pathway;

import health.baton.engine.Beside;
import health.baton.engine.Contract;
import health.baton.form.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** What the cases of one pathway may know by name: in the case file, and as variables of the process. */
final class KnownNames {
    private static final String REASON = "reason";
    private final Map<String, Value> facts = new HashMap<>();
    private final Set<String> variables = new HashSet<>();
    private final CapabilityPromises promises;
    private final InputsSaid inputs;
    private final List<DecisionTable> tables = new ArrayList<>();

    /**
     * @param models the pathway and its blocks
     */
    KnownNames(Library library, Forms forms, List<Model> models, CapabilityPromises promises) {
        this.promises = promises;
        inputs = new InputsSaid(models);
        for (Model model : models) {
            String folder = model.path().substring(0, model.path().lastIndexOf('/') + 1);
            library.tables(path -> path.startsWith(folder)).forEach(tables::add);
            forms.of(model).forEach(form -> form.schema().fields().forEach(this::asked));
        }
        for (Model model : models) {
            Node.in(model).forEach(this::written);
            model.beginsWhen()
                    .map(happening -> Beside.GIVEN.getOrDefault(happening, Set.of()))
                    .ifPresent(variables::addAll);
        }
    }

    /** What the case file may hold under the name; empty when nothing ever writes it there. */
    Optional<Value> fact(String name) {
        return Optional.ofNullable(facts.get(name));
    }

    /** Facts, and what only the process knows. */
    Set<String> all() {
        Set<String> all = new HashSet<>(facts.keySet());
        all.addAll(variables);
        return all;
    }

    Set<String> facts() {
        return facts.keySet();
    }

    private void asked(Field field) {
        fact(field.key(), Forms.Form.value(field));
    }

    private void fact(String name, Value value) {
        facts.merge(name, value, Value::or);
    }

    private void written(Node node) {
        variables.addAll(node.list("brings"));
        for (String kind : List.of("inputParameter", "outputParameter")) {
            node.extensions(kind).forEach(written -> variables.add(written.getAttribute("name")));
        }
        for (String kind : List.of("in", "out")) {
            node.extensions(kind).forEach(handed -> variables.add(handed.getAttribute("target")));
        }
        for (Element loop : node.children("multiInstanceLoopCharacteristics")) {
            variables.add(Model.camunda(loop, "elementVariable"));
        }
        Expressions.variable(node.camunda("delegateExpression"))
                .map(promises::of)
                .ifPresent(promise -> worked(node, promise));
    }

    private void worked(Node task, CapabilityPromises.Promise promise) {
        inputs.in(task, promise.keeps()).forEach(names -> names.forEach(name -> fact(name, Value.ANY)));
        if (promise.outputs().containsKey(Contract.EVERY_COLUMN)) {
            inputs.in(task, List.of("{decision}")).stream()
                    .flatMap(names -> tables.stream().filter(table -> names.contains(table.id())))
                    .flatMap(table -> table.outputs().stream())
                    .filter(column -> !column.variable().equals(REASON))
                    .forEach(column -> fact(column.variable(), DecisionTable.value(column)));
        }
    }
}
