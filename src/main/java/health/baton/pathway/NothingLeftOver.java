package health.baton.pathway;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/** Forms and letters that nobody uses are found by {@link FormInFolder} and {@link LettersInFolder}. */
@Component
class NothingLeftOver implements ModelRule {
    private final CapabilityFiles capabilities;

    NothingLeftOver(CapabilityFiles capabilities) {
        this.capabilities = capabilities;
    }

    @Override
    public String id() {
        return "leftovers";
    }

    @Override
    public String why() {
        return "What nobody uses is still read, kept right and believed; the next one asks what it is for.";
    }

    @Override
    public List<Finding> check(Library library) {
        List<Finding> findings = new ArrayList<>();
        for (Model model : library.models()) {
            for (String kind : List.of("message", "error", "signal", "escalation")) {
                definitions(model, kind, findings);
            }
        }
        tables(library, findings);
        return findings;
    }

    private void definitions(Model model, String kind, List<Finding> findings) {
        Set<String> used = model.everything().stream()
                .map(element -> element.getAttribute(kind + "Ref"))
                .collect(Collectors.toSet());
        for (Element definition : model.all(kind)) {
            if (Model.BPMN.equals(definition.getNamespaceURI()) && !used.contains(definition.getAttribute("id"))) {
                findings.add(new Node(model, definition)
                        .breaks(
                                this,
                                "the %s is not used in this model".formatted(kind),
                                "Choose it on an event, or delete it from the list of %ss".formatted(kind)));
            }
        }
    }

    private void tables(Library library, List<Finding> findings) {
        Set<String> unused = library.files().keySet().stream()
                .filter(path -> path.endsWith(".dmn"))
                .collect(Collectors.toCollection(TreeSet::new));
        for (Model pathway : library.pathways()) {
            List<Model> models = library.withBlocksThere(pathway);
            for (String name : new FilesNamed(capabilities, models).decisions()) {
                models.forEach(model -> unused.remove(model.path().replaceFirst("[^/]*$", "") + name + ".dmn"));
            }
        }
        unused.forEach(path -> findings.add(new Finding(
                id(),
                path,
                path.substring(path.lastIndexOf('/') + 1),
                "nobody asks this decision",
                "Name it on a task, or delete it")));
    }
}
