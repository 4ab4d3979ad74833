package health.baton.pathway;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What Tasklist 7.24 (form-js 1.8.7) was seen to need beyond what {@link FormCanBeChecked} asks of a form. */
@Component
class FormsRender implements ModelRule {
    private static final int SCHEMA = 16;

    @Override
    public String id() {
        return "forms-render";
    }

    @Override
    public String why() {
        return "Tasklist leaves out, or breaks at, what it does not know; the first to see it would be a clinician with a person beside them.";
    }

    @Override
    public List<Finding> check(Library library) {
        List<Finding> findings = new ArrayList<>();
        library.files().forEach((path, content) -> {
            List<FormPart> parts = path.endsWith(".form") ? FormPart.all(content) : List.of();
            if (!parts.isEmpty()) {
                platform(path, parts.get(0), findings);
                ids(path, parts, findings);
                labels(path, parts, findings);
            }
        });
        return findings;
    }

    private void platform(String path, FormPart form, List<Finding> findings) {
        if (!"default".equals(form.said("/type")) || form.at("/schemaVersion").asInt() != SCHEMA) {
            findings.add(breaks(
                    path,
                    form,
                    "is not a form of the type 'default' and the schema version %d".formatted(SCHEMA),
                    "Make it in the Modeler as a form for Camunda 7.24"));
        }
        if (!"Camunda Platform".equals(form.said("/executionPlatform"))) {
            findings.add(breaks(
                    path, form, "is not made for Camunda 7", "Choose 'Camunda 7' at the lower edge of the Modeler"));
        }
    }

    private void ids(String path, List<FormPart> parts, List<Finding> findings) {
        Set<String> ids = new HashSet<>();
        for (FormPart part : parts) {
            if (part.id().isBlank()) {
                findings.add(
                        breaks(path, part, "a %s has no id".formatted(part.type()), "Give it one under 'General'"));
            } else if (!ids.add(part.id())) {
                findings.add(breaks(
                        path,
                        part,
                        "the id '%s' is there twice; Tasklist shows the form with an error".formatted(part.id()),
                        "Give the component another id"));
            }
        }
    }

    private void labels(String path, List<FormPart> parts, List<Finding> findings) {
        Map<String, FormPart> labelled = new HashMap<>();
        for (FormPart part : parts) {
            if (!part.isInput()) {
                continue;
            }
            String label = part.label();
            if (label.isEmpty() || label.startsWith("=")) {
                findings.add(breaks(
                        path, part, "the field has no label of its own", "Write the question as its 'Field label'"));
            } else if (labelled.putIfAbsent(label, part) != null) {
                findings.add(breaks(
                        path,
                        part,
                        "two fields have this label",
                        "Word them so that each can be told from the other, also in the case file"));
            }
            if (label.endsWith("*") || label.matches("(?i).*\\((required|mandatory|optional)\\).*")) {
                findings.add(breaks(
                        path,
                        part,
                        "says by hand whether it must be answered",
                        "Take it off the label and tick 'Required' under 'Validation'; Tasklist marks the field"));
            }
        }
    }

    private Finding breaks(String path, FormPart part, String problem, String remedy) {
        return new Finding(id(), path, part.name(), problem, remedy);
    }
}
