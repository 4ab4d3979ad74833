package health.baton.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Reads from a component of a form what its type accepts, and tells what could not be checked on the server. */
final class KindReader {
    private final JsonNode component;
    private final JsonNode validate;
    private final Consumer<String> problems;

    KindReader(JsonNode component, Consumer<String> problems) {
        this.component = component;
        this.validate = component.path("validate");
        this.problems = problems;
    }

    Kind kind() {
        return switch (component.path("type").asText()) {
            case "textfield" -> text(false);
            case "textarea" -> text(true);
            case "number" -> number();
            case "checkbox" -> new CheckboxKind(validate.path("required").asBoolean());
            case "checklist" -> new ChecklistKind(options());
            case "datetime" -> dateTime();
            default -> new ChoiceKind(options());
        };
    }

    List<Field.Option> options() {
        List<Field.Option> options = new ArrayList<>();
        for (JsonNode value : component.path("values")) {
            if (!value.path("value").isTextual()) {
                problems.accept("has an option whose value is not text");
            }
            String text = value.path("value").asText();
            options.add(new Field.Option(text, value.path("label").asText(text)));
        }
        boolean choice = Set.of("select", "radio", "checklist")
                .contains(component.path("type").asText());
        if (choice && options.isEmpty()) {
            problems.accept("has no fixed options: list them under 'values'");
        }
        return options;
    }

    private Kind text(boolean manyLines) {
        Integer min = whole(validate.path("minLength"), "minLength");
        Integer max = whole(validate.path("maxLength"), "maxLength");
        String type = validate.path("validationType").asText("");
        if (!Set.of("", "custom", "email", "phone").contains(type)) {
            problems.accept("has the unknown validationType '%s'".formatted(type));
        }
        return new TextKind(
                manyLines, min == null ? 0 : min, max == null ? TextKind.DEFAULT_LONGEST : max, pattern(), type);
    }

    private @Nullable Pattern pattern() {
        String regex = validate.path("pattern").asText("");
        try {
            return regex.isEmpty() ? null : Pattern.compile(regex);
        } catch (PatternSyntaxException unreadable) {
            problems.accept("has a pattern that cannot be read: " + unreadable.getDescription());
            return null;
        }
    }

    private Kind number() {
        if (component.path("serializeToString").asBoolean()) {
            problems.accept("is a number sent as text: remove serializeToString");
        }
        return new NumberKind(
                decimal(validate.path("min"), "min"),
                decimal(validate.path("max"), "max"),
                decimal(component.path("increment"), "increment"),
                whole(component.path("decimalDigits"), "decimalDigits"));
    }

    private Kind dateTime() {
        String subtype = component.path("subtype").asText();
        if (!Set.of("date", "time", "datetime").contains(subtype)) {
            problems.accept("has the unknown subtype '%s'".formatted(subtype));
        }
        return new DateTimeKind(subtype);
    }

    private @Nullable Integer whole(JsonNode node, String name) {
        BigDecimal decimal = decimal(node, name);
        return decimal == null ? null : decimal.intValue();
    }

    private @Nullable BigDecimal decimal(JsonNode node, String name) {
        if (node.isMissingNode() || node.isNull() || node.asText().isEmpty()) {
            return null;
        }
        try {
            return new BigDecimal(node.asText());
        } catch (NumberFormatException computed) {
            problems.accept("has a %s that is not a number".formatted(name));
            return null;
        }
    }
}
