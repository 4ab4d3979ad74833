package health.baton.pathway;

import health.baton.form.Field;
import health.baton.form.FormSchema;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The forms of a library, by their id; one that cannot be read is left to the rule about that. */
final class Forms {
    private final Map<String, Form> byId = new TreeMap<>();

    Forms(Library library) {
        library.files().forEach((path, content) -> {
            if (path.endsWith(".form")) {
                try {
                    FormSchema schema = FormSchema.parse(new String(content, StandardCharsets.UTF_8));
                    byId.put(schema.id(), new Form(path, schema));
                } catch (IllegalArgumentException unreadable) {
                    byId.remove(path);
                }
            }
        });
    }

    /** A form and where it lies. */
    record Form(String path, FormSchema schema) {
        Optional<Field> field(String key) {
            return schema.fields().stream()
                    .filter(field -> field.key().equals(key))
                    .findFirst();
        }

        /** The variables that its answers become, and what they may hold; unset where the form accepts no answer. */
        Map<String, Value> variables() {
            Map<String, Value> variables = new HashMap<>();
            for (Field field : schema.fields()) {
                if ("case".equals(field.keep())) {
                    Value value = value(field);
                    variables.put(field.key(), schema.alwaysAnswered().contains(field.key()) ? value : value.orUnset());
                }
            }
            return variables;
        }

        /** What its answer may be. */
        static Value value(Field field) {
            return switch (field.type()) {
                case "checkbox" -> Value.oneOf(java.util.Set.of("true", "false"));
                case "select", "radio" -> Value.oneOf(options(field));
                case "checklist" -> Value.oneOf(options(field)).asList();
                default -> Value.ANY;
            };
        }
    }

    static java.util.Set<String> options(Field field) {
        return field.options().stream().map(Field.Option::value).collect(Collectors.toSet());
    }

    Optional<Form> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The forms of a pathway or a block. */
    List<Form> of(Model model) {
        String folder = "forms/%s/".formatted(model.key());
        return byId.values().stream()
                .filter(form -> form.path().startsWith(folder))
                .toList();
    }

    java.util.Collection<Form> all() {
        return byId.values();
    }
}
