package health.baton.template;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import health.baton.engine.Contract;
import java.beans.Introspector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The element template that a capability's contract asks for. */
final class CapabilityTemplate {
    static final String SCHEMA = "https://unpkg.com/@camunda/element-templates-json-schema/resources/schema.json";
    private static final String PLAIN = "^([^${}#]*|\\$\\{[a-z][A-Za-z0-9]*\\})$";
    private static final String TIME =
            "^(P(?=.)([1-9]\\d*D)?(T(?=.)([1-9]\\d*H)?([1-9]\\d*M)?)?|\\$\\{[a-z][A-Za-z0-9]*\\})?$";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Class<?> type;
    private final Contract contract;
    private final ArrayNode properties = JSON.createArrayNode();

    private CapabilityTemplate(Class<?> type) {
        this.type = type;
        contract = type.getAnnotation(Contract.class);
    }

    static String file(Class<?> type) {
        return "capability-%s.json"
                .formatted(
                        type.getSimpleName().replaceAll("(?<!^)(?=[A-Z])", "-").toLowerCase(Locale.ROOT));
    }

    static ObjectNode of(Class<?> type) {
        return new CapabilityTemplate(type).write();
    }

    private ObjectNode write() {
        hidden("${%s}".formatted(Introspector.decapitalize(type.getSimpleName())), attribute("delegateExpression"));
        property("Hidden", attribute("asyncBefore")).put("value", true);
        hidden("R5/PT10S", named("camunda:property", "retry"));
        Arrays.stream(contract.in()).forEach(this::input);
        Arrays.stream(contract.out())
                .filter(out -> !out.name().equals(Contract.EVERY_COLUMN))
                .forEach(this::output);
        ObjectNode responsible = property("Dropdown", named("camunda:property", "responsible"));
        describe(responsible, "Responsible from here on", "Which role looks after the person once this is done", "who");
        choices(responsible, Choice.with(new Choice("As before", ""), Choice.roles()));

        boolean decides =
                Arrays.stream(contract.out()).anyMatch(out -> out.name().equals(Contract.EVERY_COLUMN));
        String element = decides ? "bpmn:BusinessRuleTask" : "bpmn:ServiceTask";
        ObjectNode template = JSON.createObjectNode()
                .put("$schema", SCHEMA)
                .put("name", contract.label())
                .put("id", "health.baton." + file(type).replace(".json", ""))
                .put("version", 1)
                .put("description", description());
        template.putArray("appliesTo").add("bpmn:Task").add(element);
        template.putObject("elementType").put("value", element);
        template.putArray("groups")
                .add(group("in", "What it needs"))
                .add(group("out", "What it finds out"))
                .add(group("who", "Responsibility"));
        template.put("entriesVisible", true);
        template.set("properties", properties);
        return template;
    }

    private String description() {
        StringBuilder words = new StringBuilder(contract.means());
        Arrays.stream(contract.outcomes())
                .forEach(outcome -> words.append(" Ends with the error '%s' when: %s."
                        .formatted(outcome.code(), outcome.means().toLowerCase(Locale.ROOT))));
        if (contract.keeps().length > 0) {
            words.append(" Forms and letters may show: %s.".formatted(String.join(", ", contract.keeps())));
        }
        return words.toString();
    }

    private void input(Contract.In in) {
        ObjectNode binding = named("camunda:inputParameter", in.name());
        String variable = "${%s}".formatted(in.name());
        if (in.kind() == Contract.Kind.VARIABLE && in.required() && in.choices().length == 0) {
            hidden(variable, binding);
            return;
        }
        boolean duration = in.kind() == Contract.Kind.DURATION;
        boolean typed = duration || in.kind() == Contract.Kind.TEXT;
        ObjectNode field = property(typed ? "String" : "Dropdown", binding);
        describe(field, in.label(), in.means(), "in");
        if (!typed) {
            choices(field, choices(in, variable));
        }
        if (in.required() || typed) {
            ObjectNode constraints = field.putObject("constraints");
            if (in.required()) {
                constraints.put("notEmpty", true);
            }
            if (typed) {
                constraints
                        .putObject("pattern")
                        .put("value", duration ? TIME : PLAIN)
                        .put("message", duration ? "A time like PT4H or P21D" : "Plain words");
            }
        }
    }

    private static List<Choice> choices(Contract.In in, String variable) {
        List<Choice> choices = new ArrayList<>();
        if (!in.required()) {
            choices.add(new Choice("Not said", ""));
        }
        switch (in.kind()) {
            case ROLE -> {
                choices.addAll(Choice.roles());
                choices.add(new Choice("The role with which this block was called", variable));
            }
            case VARIABLE -> {
                List<String> names = in.choices().length == 0 ? List.of(in.name()) : List.of(in.choices());
                names.forEach(name -> choices.add(new Choice("The case's " + name, "${%s}".formatted(name))));
            }
            case CHOICE -> List.of(in.choices()).forEach(value -> choices.add(new Choice(value, value)));
            case TEXT, DURATION -> throw new AssertionError("Is typed");
        }
        return choices;
    }

    private void output(Contract.Out out) {
        ObjectNode field = property(
                "String",
                JSON.createObjectNode()
                        .put("type", "camunda:outputParameter")
                        .put("source", "${%s}".formatted(out.name())));
        describe(field, "Keep '%s' as".formatted(out.name()), out.means() + "; empty: not kept", "out");
        field.put("value", out.kept() ? out.name() : "");
        field.putObject("constraints")
                .putObject("pattern")
                .put("value", "^([a-z][A-Za-z0-9]*)?$")
                .put("message", "A name like teamOpen");
    }

    private ObjectNode property(String kind, ObjectNode binding) {
        ObjectNode property = properties.addObject().put("type", kind);
        property.set("binding", binding);
        return property;
    }

    private void hidden(String value, ObjectNode binding) {
        property("Hidden", binding).put("value", value);
    }

    private static void describe(ObjectNode field, String label, String means, String group) {
        field.put("label", label).put("description", means).put("group", group);
    }

    private static void choices(ObjectNode field, List<Choice> choices) {
        ArrayNode list = field.putArray("choices");
        choices.forEach(choice -> list.addObject().put("name", choice.name()).put("value", choice.value()));
        field.put("value", choices.get(0).value());
    }

    private static ObjectNode attribute(String name) {
        return named("property", "camunda:" + name);
    }

    private static ObjectNode named(String kind, String name) {
        return JSON.createObjectNode().put("type", kind).put("name", name);
    }

    private static ObjectNode group(String id, String label) {
        return JSON.createObjectNode().put("id", id).put("label", label);
    }
}
