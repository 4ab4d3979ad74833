package health.baton.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A template with its fields filled in, as the Modeler writes it: empty fields included. */
public final class Applied {
    private final JsonNode template;
    private final Map<String, String> filled;
    private final StringBuilder attributes = new StringBuilder();
    private final StringBuilder properties = new StringBuilder();
    private final StringBuilder inputsAndOutputs = new StringBuilder();
    private final StringBuilder mappings = new StringBuilder();

    private Applied(JsonNode template, Map<String, String> filled) {
        this.template = template;
        this.filled = filled;
    }

    /**
     * The element.
     *
     * @param file of the template
     * @param element BPMN name, e.g. {@code userTask}
     * @param own attributes of the element besides
     * @param filled values by the label that the designer reads
     * @param inside what stands in the element besides
     */
    public static String template(String file, String element, String own, Map<String, String> filled, String inside) {
        JsonNode template = Objects.requireNonNull(Templates.all().get(file), file);
        return new Applied(template, filled).write(element, own, inside);
    }

    private String write(String element, String own, String inside) {
        attribute("camunda:modelerTemplate", template.path("id").asText());
        attribute("camunda:modelerTemplateVersion", template.path("version").asText());
        Set<String> unknown = new HashSet<>(filled.keySet());
        Templates.properties(template).forEach(property -> {
            String label = property.path("label").asText();
            unknown.remove(label);
            write(
                    property.path("binding"),
                    filled.getOrDefault(label, property.path("value").asText("")));
        });
        if (!unknown.isEmpty()) {
            throw new AssertionError("The template has no fields " + unknown);
        }
        return "<bpmn:%1$s %2$s%3$s><bpmn:extensionElements>%4$s%5$s%6$s</bpmn:extensionElements>%7$s</bpmn:%1$s>"
                .formatted(
                        element,
                        own,
                        attributes,
                        mappings,
                        inside("camunda:inputOutput", inputsAndOutputs),
                        inside("camunda:properties", properties),
                        inside);
    }

    private void write(JsonNode binding, String value) {
        String name = binding.path("name").asText();
        switch (binding.path("type").asText()) {
            case "property" -> attribute(name, value);
            case "camunda:property" ->
                properties.append("<camunda:property name='%s' value='%s' />".formatted(name, value));
            case "camunda:inputParameter" ->
                inputsAndOutputs.append(
                        "<camunda:inputParameter name='%s'>%s</camunda:inputParameter>".formatted(name, value));
            case "camunda:outputParameter" ->
                inputsAndOutputs.append("<camunda:outputParameter name='%s'>%s</camunda:outputParameter>"
                        .formatted(value, binding.path("source").asText()));
            case "camunda:in:businessKey" -> mappings.append("<camunda:in businessKey='%s' />".formatted(value));
            case "camunda:in" ->
                mappings.append("<camunda:in %s='%s' target='%s' />"
                        .formatted(
                                binding.path("expression").asBoolean() ? "sourceExpression" : "source",
                                value,
                                binding.path("target").asText()));
            case "camunda:out" ->
                mappings.append("<camunda:out source='%s' target='%s' />"
                        .formatted(binding.path("source").asText(), value));
            default -> throw new AssertionError("Say here how the Modeler writes " + binding);
        }
    }

    private void attribute(String name, String value) {
        attributes.append(" %s='%s'".formatted(name, value));
    }

    private static String inside(String element, CharSequence content) {
        return content.isEmpty() ? "" : "<%1$s>%2$s</%1$s>".formatted(element, content);
    }
}
