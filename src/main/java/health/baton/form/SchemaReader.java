package health.baton.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks through the components of a form and collects its inputs, the names it reads, and what is wrong with it. */
final class SchemaReader {
    private static final Set<String> INPUTS =
            Set.of("textfield", "textarea", "number", "select", "radio", "checkbox", "checklist", "datetime");
    private static final Set<String> DISPLAYS = Set.of("text", "table", "separator", "spacer");
    private static final Set<String> KEEPS = Set.of("file", "case");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    final List<Input> inputs = new ArrayList<>();
    final Set<String> names = new LinkedHashSet<>();
    final List<String> problems = new ArrayList<>();
    /** Fields of which an older answer must not stand ready to be sent again ({@code prefill} = {@code never}). */
    final Set<String> askedAnew = new HashSet<>();

    final Set<String> shown;
    private final Set<String> keys = new HashSet<>();

    SchemaReader(JsonNode root) {
        if (!root.path("components").isArray()) {
            problems.add("The form has no list of components");
        }
        readAll(root.path("components"), List.of());
        shown = NamesRead.shownIn(root);
        shown.removeAll(keys);
        Set<String> inTemplates = NamesRead.inTemplates(root);
        inputs.stream()
                .map(Input::field)
                .filter(field -> inTemplates.contains(field.key()) && isShownOtherwise(field))
                .forEach(field -> problems.add("%s is asked here and shown as {{%s}}, which is not what people read: "
                                .formatted(Harmless.quote(field.label()), field.key())
                        + "write {{%s}}".formatted(NamesRead.asWords(field.key()))));
    }

    /** A field's value is not its words, or the field is empty whatever is known. */
    private boolean isShownOtherwise(Field field) {
        return askedAnew.contains(field.key())
                || !Set.of("textfield", "textarea", "number").contains(field.type());
    }

    private void readAll(JsonNode components, List<Condition> around) {
        components.forEach(component -> read(component, around));
    }

    private void read(JsonNode component, List<Condition> around) {
        String type = component.path("type").asText();
        List<Condition> hides = hides(component, around);
        names.addAll(NamesRead.in(component));
        if ("group".equals(type)) {
            if (!component.path("path").asText("").isEmpty()) {
                problem(
                        component,
                        "is a group with a path: its answers would be hidden in one object; remove the path");
            }
            if (component.path("isRepeating").asBoolean()) {
                problem(component, "is a repeating group, which cannot be checked");
            }
            readAll(component.path("components"), hides);
        } else if (INPUTS.contains(type)) {
            inputs.add(input(component, hides));
        } else if (!DISPLAYS.contains(type)) {
            problem(component, "is of the type '%s', which forms must not use".formatted(type));
        }
    }

    private Input input(JsonNode component, List<Condition> hides) {
        String key = component.path("key").asText();
        JsonNode properties = component.path("properties");
        if (!key.matches("[a-z][A-Za-z0-9]*")) {
            problem(component, "has the key '%s': use letters and digits, first a small letter".formatted(key));
        }
        if (!keys.add(key)) {
            problem(component, "uses the key '%s' a second time".formatted(key));
        }
        String keep = properties.path("keep").asText("file");
        if (!KEEPS.contains(keep)) {
            problem(component, "has keep '%s': use 'file' or 'case'".formatted(keep));
        }
        if ("never".equals(properties.path("prefill").asText())) {
            askedAnew.add(key);
        }
        KindReader reader = new KindReader(component, words -> problem(component, words));
        Field field = new Field(
                key,
                label(component),
                component.path("type").asText(),
                component.has("values") ? reader.options() : List.of(),
                component.path("validate").path("required").asBoolean(),
                keep,
                properties.path("check").asText(null));
        return new Input(
                field,
                reader.kind(),
                hides,
                flag(component, "readonly"),
                flag(component, "disabled"),
                checks(component, field),
                preset(component));
    }

    private static List<String> checks(JsonNode component, Field field) {
        List<String> checks = new ArrayList<>();
        if (field.check() != null) {
            checks.add(field.check());
        }
        if (component.path("disallowPassedDates").asBoolean()) {
            checks.add(NotPastCheck.NAME);
        }
        return checks;
    }

    private boolean flag(JsonNode component, String name) {
        JsonNode flag = component.path(name);
        if (!flag.isMissingNode() && !flag.isBoolean()) {
            problem(component, "has a computed '%s', which cannot be checked: use true or false".formatted(name));
        }
        return flag.asBoolean();
    }

    private static @Nullable Object preset(JsonNode component) {
        return component.hasNonNull("defaultValue")
                ? JSON.convertValue(component.path("defaultValue"), Object.class)
                : null;
    }

    private List<Condition> hides(JsonNode component, List<Condition> around) {
        String hide = component.path("conditional").path("hide").asText("");
        if (hide.isBlank()) {
            return around;
        }
        List<Condition> hides = new ArrayList<>(around);
        try {
            hides.add(Condition.parse(hide));
        } catch (IllegalArgumentException unknown) {
            problem(component, "has a condition that cannot be checked: " + unknown.getMessage());
        }
        return hides;
    }

    private void problem(JsonNode component, String words) {
        String sentence = "%s %s".formatted(Harmless.quote(label(component)), words);
        if (!problems.contains(sentence)) {
            problems.add(sentence);
        }
    }

    static String label(JsonNode component) {
        String label = component.path("label").asText("");
        if (label.isBlank()) {
            label = component
                    .path("dateLabel")
                    .asText(component.path("timeLabel").asText(""));
        }
        return label.isBlank() || label.startsWith("=")
                ? component.path("key").asText(component.path("id").asText("a component without label"))
                : label;
    }
}
