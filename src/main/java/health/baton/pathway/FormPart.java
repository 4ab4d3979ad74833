package health.baton.pathway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A component of a form as its file has it, for rules about what Tasklist shows. */
record FormPart(JsonNode json) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> INPUTS =
            Set.of("textfield", "textarea", "number", "select", "radio", "checkbox", "checklist", "datetime");

    /** The form itself first, then every component in it; empty when it is not JSON. */
    static List<FormPart> all(byte[] form) {
        List<FormPart> parts = new ArrayList<>();
        try {
            add(JSON.readTree(new String(form, StandardCharsets.UTF_8)), parts);
        } catch (JsonProcessingException unreadable) {
            parts.clear();
        }
        return parts;
    }

    private static void add(JsonNode component, List<FormPart> parts) {
        parts.add(new FormPart(component));
        component.path("components").forEach(child -> add(child, parts));
    }

    boolean isInput() {
        return INPUTS.contains(type());
    }

    String type() {
        return said("/type");
    }

    String id() {
        return said("/id");
    }

    String label() {
        for (String place : List.of("/label", "/dateLabel", "/timeLabel")) {
            if (!said(place).isBlank()) {
                return said(place).strip();
            }
        }
        return "";
    }

    /** What people call it; at least its id. */
    String name() {
        return label().isEmpty() ? id() : label();
    }

    /** The text or number at this JSON pointer; empty when there is none. */
    String said(String pointer) {
        return json.at(pointer).asText("");
    }

    JsonNode at(String pointer) {
        return json.at(pointer);
    }
}
