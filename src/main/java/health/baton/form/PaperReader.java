package health.baton.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts together what stands on paper: every question in its order, whatever its condition, which is said in words. */
final class PaperReader {
    private static final String MARKS = "[#*_`>\\\\]+";
    private final Map<String, Field> fields = new HashMap<>();
    private final List<PaperPart> parts = new ArrayList<>();

    PaperReader(List<Input> inputs) {
        inputs.forEach(input -> fields.put(input.field().key(), input.field()));
    }

    List<PaperPart> read(JsonNode components) {
        for (JsonNode component : components) {
            String onlyIf = onlyIf(component);
            switch (component.path("type").asText()) {
                case "text" -> words(component, onlyIf);
                case "group" -> {
                    if (!component.path("label").asText("").isBlank()) {
                        add(PaperPart.Kind.GROUP, component.path("label").asText(), "", List.of(), false, onlyIf);
                    }
                    read(component.path("components"));
                }
                default -> question(component, onlyIf);
            }
        }
        return List.copyOf(parts);
    }

    /** What speaks of this case is not known on paper. */
    private void words(JsonNode component, String onlyIf) {
        if ("only".equals(component.path("properties").path("afterwards").asText(""))) {
            return;
        }
        Arrays.stream(component.path("text").asText("").split("\n\\s*\n", -1))
                .filter(text -> !text.contains("{{") && !text.strip().startsWith("="))
                .map(text -> text.replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1").replaceAll(MARKS, ""))
                .map(text -> text.replaceAll("\\s+", " ").strip())
                .filter(text -> !text.isEmpty())
                .forEach(text -> add(PaperPart.Kind.WORDS, text, "", List.of(), false, onlyIf));
    }

    private void question(JsonNode component, String onlyIf) {
        Field field = fields.get(component.path("key").asText());
        if (field == null
                || component.path("readonly").asBoolean()
                || component.path("disabled").asBoolean()) {
            return;
        }
        String unit = component.path("appearance").path("suffixAdorner").asText("");
        add(
                kind(field.type(), component.path("subtype").asText("datetime")),
                field.label() + (unit.isEmpty() ? "" : " (" + unit + ")"),
                component.path("description").asText(""),
                field.options().stream().map(Field.Option::label).toList(),
                field.required(),
                onlyIf);
    }

    private static PaperPart.Kind kind(String type, String subtype) {
        return switch (type) {
            case "select", "radio" -> PaperPart.Kind.ONE_OF;
            case "checklist" -> PaperPart.Kind.SOME_OF;
            case "checkbox" -> PaperPart.Kind.YES;
            case "textarea" -> PaperPart.Kind.LONG_TEXT;
            case "number" -> PaperPart.Kind.NUMBER;
            case "datetime" ->
                switch (subtype) {
                    case "date" -> PaperPart.Kind.DATE;
                    case "time" -> PaperPart.Kind.TIME;
                    default -> PaperPart.Kind.DATE_AND_TIME;
                };
            default -> PaperPart.Kind.TEXT;
        };
    }

    private void add(
            PaperPart.Kind kind, String label, String hint, List<String> options, boolean needed, String onlyIf) {
        parts.add(new PaperPart(kind, label, hint, options, needed, onlyIf));
    }

    /** A form says when something is hidden; people ask when it is there. */
    private String onlyIf(JsonNode component) {
        String hide = component.path("conditional").path("hide").asText("");
        return hide.isBlank()
                ? ""
                : Condition.parse(hide).anyOf().stream()
                        .map(all -> all.stream().map(this::otherwise).collect(Collectors.joining(" or ")))
                        .distinct()
                        .collect(Collectors.joining(", and "));
    }

    private String otherwise(Condition.Comparison hidden) {
        Field field = fields.get(hidden.name());
        String value = hidden.literal().toString();
        if (field == null) {
            return "what the case says makes it necessary";
        }
        if (hidden.literal() instanceof Boolean ticked) {
            return "“%s” is %sticked".formatted(field.label(), ticked == hidden.equal() ? "not " : "");
        }
        String option = field.options().stream()
                .filter(each -> each.value().equals(value))
                .map(Field.Option::label)
                .findFirst()
                .orElse(value);
        return "“%s” is %s“%s”".formatted(field.label(), hidden.equal() ? "not " : "", option);
    }
}
