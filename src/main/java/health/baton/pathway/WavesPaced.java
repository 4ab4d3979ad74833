package health.baton.pathway;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

@Component
class WavesPaced implements ModelRule {
    private static final String COUNTS_AGAINST = "countsAgainst";

    @Override
    public String id() {
        return "waves-paced";
    }

    @Override
    public String why() {
        return "A wave that is larger than what people can see to leaves its answers lying; work that nobody counts holds no wave.";
    }

    @Override
    public List<Finding> check(Library library) {
        Set<Finding> findings = new LinkedHashSet<>();
        Set<String> known = new LinkedHashSet<>();
        for (Model model : library.pathways()) {
            model.process().ifPresent(process -> known.addAll(check(library, model, process, findings)));
        }
        Node.in(library)
                .forEach(task -> task.property(COUNTS_AGAINST)
                        .filter(queue -> !known.contains(queue))
                        .ifPresent(queue -> findings.add(task.breaks(
                                this,
                                "counts against '%s', which no decision that paces waves says".formatted(queue),
                                "Name an output of the decision in 'pacedBy' of the process, or remove it"))));
        return List.copyOf(findings);
    }

    /** Returns the kinds of work. */
    private List<String> check(Library library, Model model, Element element, Set<Finding> findings) {
        Node process = new Node(model, element);
        Optional<String> waveBy = process.property("waveBy");
        Optional<String> pacedBy = process.property("pacedBy");
        if (waveBy.isEmpty() && pacedBy.isEmpty()) {
            return List.of();
        }
        if (waveBy.isEmpty() || pacedBy.isEmpty()) {
            findings.add(process.breaks(
                    this,
                    "says only one of 'waveBy' and 'pacedBy'",
                    "Name the field by which the waves go and the decision that says what they bring, or neither"));
            return List.of();
        }
        requireField(library, process, waveBy.get(), findings);
        return queues(library, process, pacedBy.get(), findings);
    }

    private void requireField(Library library, Node process, String key, Set<Finding> findings) {
        Node.in(process.model()).stream()
                .filter(node ->
                        node.is("startEvent") && !node.camunda("formRef").isEmpty())
                .findFirst()
                .flatMap(start -> new Forms(library).find(start.camunda("formRef")))
                .filter(form -> form.field(key).isEmpty())
                .ifPresent(form -> findings.add(process.breaks(
                        this,
                        "goes in waves by '%s', which the start form does not ask".formatted(key),
                        "Name the key of a field of the start form")));
    }

    private List<String> queues(Library library, Node process, String decision, Set<Finding> findings) {
        String path = process.model().path().replaceFirst("[^/]*$", "") + decision + ".dmn";
        byte[] content = library.files().get(path);
        if (content == null) {
            findings.add(process.breaks(
                    this,
                    "lets the decision '%s' pace its waves, which is not in the folder".formatted(decision),
                    "Add %s, or correct the name".formatted(path)));
            return List.of();
        }
        List<String> counted = new ArrayList<>();
        library.withBlocksThere(process.model())
                .forEach(model -> Node.in(model).stream()
                        .filter(node -> node.is("userTask"))
                        .forEach(task -> task.property(COUNTS_AGAINST).ifPresent(counted::add)));
        List<String> queues = DecisionTable.in(library.file(path)).stream()
                .flatMap(table -> table.outputs().stream())
                .map(DecisionTable.Column::variable)
                .toList();
        queues.stream()
                .filter(queue -> !counted.contains(queue))
                .forEach(queue -> findings.add(process.breaks(
                        this,
                        "is paced by '%s', which no task counts against".formatted(queue),
                        "Set 'Counts against' on the tasks that the answers become, or remove the output")));
        return queues;
    }
}
