package health.baton.pathway;

import health.baton.form.FieldCheck;
import health.baton.form.FormSchema;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class FormCanBeChecked implements ModelRule {
    private final List<FieldCheck> checks;

    FormCanBeChecked(List<FieldCheck> checks) {
        this.checks = checks;
    }

    @Override
    public String id() {
        return "form-can-be-checked";
    }

    @Override
    public String why() {
        return "A form in the browser is only a hint; the server checks every answer again and must understand every field.";
    }

    @Override
    public List<Finding> check(Library library) {
        List<Finding> findings = new ArrayList<>();
        library.files().forEach((path, content) -> {
            if (path.endsWith(".form")) {
                for (String problem : problems(new String(content, StandardCharsets.UTF_8))) {
                    findings.add(new Finding(
                            id(),
                            path,
                            path.substring(path.lastIndexOf('/') + 1),
                            problem,
                            problem.contains("condition")
                                    ? "Compare keys with values in double quotes, such as =answer != \"yes\", joined by and / or"
                                    : "Use only what the server can check"));
                }
            }
        });
        return findings;
    }

    private List<String> problems(String form) {
        try {
            return FormSchema.parse(form).problems(checks);
        } catch (IllegalArgumentException unreadable) {
            return List.of(String.valueOf(unreadable.getMessage()));
        }
    }
}
