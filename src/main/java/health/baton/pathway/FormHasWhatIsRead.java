package health.baton.pathway;

import health.baton.form.Field;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class FormHasWhatIsRead implements ModelRule {
    private final DataFlows flows;

    FormHasWhatIsRead(DataFlows flows) {
        this.flows = flows;
    }

    @Override
    public String id() {
        return "form-has-what-is-read";
    }

    @Override
    public String why() {
        return "What the pathway goes by must be an answer that its form always gives to the case; else the case stops after the form was sent.";
    }

    @Override
    public List<Finding> check(Library library) {
        List<Finding> findings = new ArrayList<>();
        Unwritten unwritten = new Unwritten(flows.of(library));
        for (Unwritten.Missing missing : unwritten.all()) {
            String variable = missing.reading().variable();
            for (Forms.Form form : unwritten.asking(missing)) {
                form.field(variable).ifPresent(field -> findings.add(finding(form, field, missing.node())));
            }
        }
        return findings.stream().distinct().toList();
    }

    private Finding finding(Forms.Form form, Field field, Node reader) {
        String reads = "'%s' in %s reads it ('%s')"
                .formatted(reader.label(), reader.model().path(), field.key());
        return "case".equals(field.keep())
                ? new Finding(
                        id(),
                        form.path(),
                        field.label(),
                        "may be sent without an answer, but " + reads,
                        field.required()
                                ? "Ask it always: take away the condition that hides it; or give it a value before, as an output"
                                : "Make it required and never hidden, or give it a value before, as an output")
                : new Finding(
                        id(),
                        form.path(),
                        field.label(),
                        "is kept in the case file only, but " + reads,
                        "Set its property 'keep' to 'case'");
    }
}
