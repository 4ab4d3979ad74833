package health.baton.pathway;

import health.baton.engine.Together;
import health.baton.form.FormSchema;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class ManyAtOnceAskable implements ModelRule {
    @Override
    public String id() {
        return "many-at-once-askable";
    }

    @Override
    public String why() {
        return "Where tasks of many people are answered with one form, the form has to ask the same of all of them, and must show nobody what was answered for another.";
    }

    @Override
    public List<Finding> check(Library library) {
        Forms forms = new Forms(library);
        Set<Finding> findings = new LinkedHashSet<>();
        Node.in(library).stream()
                .filter(node -> node.property(Together.PROPERTY).isPresent())
                .forEach(node -> check(node, forms, findings));
        return List.copyOf(findings);
    }

    private void check(Node node, Forms forms, Set<Finding> findings) {
        if (!node.is("userTask") || !node.property(Together.PROPERTY).equals(Optional.of("yes"))) {
            findings.add(node.breaks(
                    this,
                    "cannot be answered for many at once",
                    "Put '%s' = 'yes' on a task, or leave it out".formatted(Together.PROPERTY)));
            return;
        }
        String id = node.camunda("formRef").strip();
        if (Expressions.anyIn(id)) {
            findings.add(
                    node.breaks(this, "its form is known only at run time: " + id, "Give the id of the form itself"));
        }
        forms.find(id).ifPresent(form -> check(form, findings));
    }

    private void check(Forms.Form form, Set<Finding> findings) {
        FormSchema schema = form.schema();
        schema.problemsOnAPage()
                .forEach(problem -> findings.add(found(
                        form,
                        problem,
                        "It is answered on a page: use plain labels, texts with {{names}}, and fields")));
        Set<String> filled = new HashSet<>(schema.fieldKeys());
        filled.retainAll(schema.namesRead());
        filled.forEach(key -> findings.add(found(
                form,
                "its field '%s' would show what was answered before".formatted(key),
                "Under 'Custom properties' of the field, set prefill to never")));
        Set<String> conditions = new HashSet<>(schema.namesInConditions());
        conditions.removeAll(schema.fieldKeys());
        conditions.forEach(name -> findings.add(found(
                form,
                "what it asks depends on '%s', which differs between people".formatted(name),
                "Let conditions name only fields of the same form")));
    }

    private Finding found(Forms.Form form, String problem, String remedy) {
        return new Finding(id(), form.path(), form.path().substring(form.path().lastIndexOf('/') + 1), problem, remedy);
    }
}
