package health.baton.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts together what a page shows of a form while its answers are these. */
final class PartReader {
    static final String HEADING = "# ";
    private final Map<String, Field> fields = new HashMap<>();
    private final Map<String, Object> values;

    PartReader(List<Input> inputs, Map<String, Object> values) {
        inputs.forEach(input -> fields.put(input.field().key(), input.field()));
        this.values = values;
    }

    List<Part> read(JsonNode components, boolean onCondition) {
        List<Part> parts = new ArrayList<>();
        for (JsonNode component : components) {
            String hide = component.path("conditional").path("hide").asText("");
            if (hide.isBlank() || !Condition.parse(hide).holds(values)) {
                parts.add(part(component, onCondition || !hide.isBlank()));
            }
        }
        return parts;
    }

    private Part part(JsonNode component, boolean onCondition) {
        return switch (component.path("type").asText()) {
            case "text" ->
                new Part.Words(
                        component.path("text").asText(""),
                        onCondition,
                        when(component.path("properties").path("afterwards").asText("")));
            case "group" ->
                new Part.Group(component.path("label").asText(""), read(component.path("components"), onCondition));
            case "separator", "spacer", "table" -> new Part.Line();
            default -> question(component);
        };
    }

    static String firstLine(String markdown) {
        int end = markdown.indexOf('\n');
        return end < 0 ? markdown : markdown.substring(0, end);
    }

    private static Part.When when(String said) {
        return switch (said) {
            case "only" -> Part.When.AFTERWARDS;
            case "too" -> Part.When.BOTH;
            default -> Part.When.ASKING;
        };
    }

    private Part question(JsonNode component) {
        Field field = fields.get(component.path("key").asText());
        if (field == null) {
            return new Part.Line();
        }
        JsonNode longest = component.path("validate").path("maxLength");
        JsonNode looks = component.path("appearance");
        return new Part.Question(
                field,
                component.path("description").asText(""),
                "datetime".equals(field.type()) ? component.path("subtype").asText("") : "",
                component.path("readonly").asBoolean()
                        || component.path("disabled").asBoolean(),
                longest.isNumber() ? longest.asInt() : null,
                looks.path("prefixAdorner").asText(""),
                looks.path("suffixAdorner").asText(""));
    }
}
