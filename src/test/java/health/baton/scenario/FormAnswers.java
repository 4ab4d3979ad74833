package health.baton.scenario;

import health.baton.form.Field;
import health.baton.form.FormSchema;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Turns a table of labels and answers, as a person reads them, into what the form would send. */
public class FormAnswers {
    public Map<String, Object> of(String schema, Map<String, String> table) {
        FormSchema form = FormSchema.parse(schema);
        Map<String, Object> answers = new LinkedHashMap<>();
        table.forEach((label, text) -> {
            Field field = form.fields().stream()
                    .filter(candidate -> candidate.label().equals(label))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("The form '%s' has no field '%s'; it has %s"
                            .formatted(
                                    form.id(),
                                    label,
                                    form.fields().stream().map(Field::label).toList())));
            answers.put(field.key(), value(field, text == null ? "" : text));
        });
        return answers;
    }

    private static Object value(Field field, String text) {
        return switch (field.type()) {
            case "number" -> text.contains(".") ? (Object) Double.valueOf(text) : (Object) Integer.valueOf(text);
            case "checkbox" -> text.equalsIgnoreCase("yes");
            case "select", "radio" -> option(field, text);
            case "checklist" ->
                Arrays.stream(text.split(","))
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .map(one -> option(field, one))
                        .toList();
            default -> text;
        };
    }

    private static String option(Field field, String label) {
        return field.options().stream()
                .filter(option -> option.label().equals(label))
                .map(Field.Option::value)
                .findFirst()
                .orElseThrow(() -> new AssertionError("'%s' offers no '%s' but %s"
                        .formatted(
                                field.label(),
                                label,
                                field.options().stream()
                                        .map(Field.Option::label)
                                        .toList())));
    }
}
