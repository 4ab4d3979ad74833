package health.baton.pathway;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

@Component
class FeedComplete implements ModelRule {
    @Override
    public String id() {
        return "feed-complete";
    }

    @Override
    public String why() {
        return "People who come by a file come once, and nobody is left out by a decision that is not there.";
    }

    @Override
    public List<Finding> check(Library library) {
        List<Finding> findings = new ArrayList<>();
        Forms forms = new Forms(library);
        for (Model model : library.pathways()) {
            model.process().ifPresent(process -> check(library, forms, model, process, findings));
        }
        return findings;
    }

    private void check(Library library, Forms forms, Model model, Element element, List<Finding> findings) {
        Node process = new Node(model, element);
        Set<String> onceFor = process.list("onceFor");
        if (onceFor.isEmpty()) {
            for (String property : List.of("onceWithin", "pickedBy", "reachedBy", "waveBy", "pacedBy", "toldOfDeath")) {
                process.property(property)
                        .ifPresent(value -> findings.add(process.breaks(
                                this,
                                "has the property '%s', but takes no file".formatted(property),
                                "Name in 'onceFor' the fields that together are one occasion, or remove it")));
            }
            return;
        }
        Node.in(model).stream()
                .filter(node ->
                        node.is("startEvent") && !node.camunda("formRef").isEmpty())
                .findFirst()
                .flatMap(start -> forms.find(start.camunda("formRef")))
                .ifPresent(form -> onceFor.stream()
                        .filter(key -> form.field(key).isEmpty())
                        .forEach(key -> findings.add(process.breaks(
                                this,
                                "says that '%s' makes an occasion one, which the start form does not ask"
                                        .formatted(key),
                                "Name the key of a field of the start form"))));
        process.property("pickedBy")
                .ifPresent(decision -> saysWhy(library, process, decision, "pick people", findings));
        process.property("reachedBy")
                .ifPresent(decision -> saysWhy(library, process, decision, "say who can be written to", findings));
    }

    private void saysWhy(Library library, Node process, String decision, String what, List<Finding> findings) {
        String path = process.model().path().replaceFirst("[^/]*$", "") + decision + ".dmn";
        byte[] content = library.files().get(path);
        if (content == null) {
            findings.add(process.breaks(
                    this,
                    "lets the decision '%s' %s, which is not in the folder".formatted(decision, what),
                    "Add %s, or correct the name".formatted(path)));
            return;
        }
        List<String> outputs = DecisionTable.in(library.file(path)).stream()
                .flatMap(table -> table.outputs().stream())
                .map(DecisionTable.Column::variable)
                .toList();
        for (String output : List.of(decision, "reason")) {
            if (!outputs.contains(output)) {
                findings.add(process.breaks(
                        this,
                        "lets the decision '%s' %s, which does not say '%s'".formatted(decision, what, output),
                        "Add an output '%s': %s"
                                .formatted(
                                        output,
                                        output.equals(decision)
                                                ? "yes or no"
                                                : "why somebody is not meant, in words")));
            }
        }
    }
}
