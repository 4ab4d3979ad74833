package health.baton.pathway;

import health.baton.form.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads of variables that are not surely written, and the forms that ask for them without surely giving them. */
final class Unwritten {
    private final DataFlow flow;
    private final List<Missing> all = new ArrayList<>();
    private final Map<String, Set<Forms.Form>> shown = new HashMap<>();

    Unwritten(DataFlow flow) {
        this.flow = flow;
        for (Node node : flow.nodes()) {
            flow.forms(node)
                    .forEach(form -> shown.computeIfAbsent(node.model().path(), any -> new LinkedHashSet<>())
                            .add(form));
            Reading.of(node).forEach(this::look);
            conditions(node);
        }
    }

    /**
     * One read.
     *
     * @param unset false when it was written, maybe without a value
     */
    record Missing(Reading reading, boolean unset) {
        Node node() {
            return reading.node();
        }
    }

    List<Missing> all() {
        return all;
    }

    private void look(Reading reading) {
        if (flow.seen().at(reading.node(), reading.when()).isEmpty()) {
            return;
        }
        Value value = flow.at(reading.node(), reading.when(), reading.variable());
        if (value.unset()) {
            all.add(new Missing(reading, true));
        } else if (reading.uses() && value.nothing() && !value.list()) {
            all.add(new Missing(reading, false));
        }
    }

    /** Who asks whether there is a value may meet none. */
    private void conditions(Node node) {
        Set<String> read = new LinkedHashSet<>();
        Set<String> maybeNothing = new LinkedHashSet<>();
        for (Node way : flow.part(node.enclosing()).outgoing(node)) {
            way.question().ifPresent(question -> {
                read.addAll(question.variables());
                question.comparisons().stream()
                        .filter(Question.Comparison::withNull)
                        .forEach(one -> maybeNothing.add(one.variable()));
            });
        }
        read.forEach(variable ->
                look(new Reading(node, variable, Reading.When.DONE, !maybeNothing.contains(variable), "Condition")));
    }

    /** The forms of the same model that ask for it, and may be sent without giving it. */
    List<Forms.Form> asking(Missing missing) {
        String variable = missing.reading().variable();
        return shown.getOrDefault(missing.node().model().path(), Set.of()).stream()
                .filter(form -> form.field(variable)
                        .filter(field -> !gives(form, field))
                        .isPresent())
                .toList();
    }

    private static boolean gives(Forms.Form form, Field field) {
        return "case".equals(field.keep()) && form.schema().alwaysAnswered().contains(field.key());
    }
}
