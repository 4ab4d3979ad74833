package health.baton.pathway;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class FieldsFullySaid implements ModelRule {
    private static final String CAMEL_CASE = "[a-z][A-Za-z0-9]*";
    private static final String KEBAB_CASE = "[a-z0-9]+(-[a-z0-9]+)*";

    @Override
    public String id() {
        return "fields-fully-said";
    }

    @Override
    public String why() {
        return "Where an answer is kept, what it may be and how long is decided by whoever draws the form, not by chance.";
    }

    @Override
    public List<Finding> check(Library library) {
        List<Finding> findings = new ArrayList<>();
        library.files().forEach((path, content) -> {
            if (path.endsWith(".form")) {
                FormPart.all(content).stream().filter(FormPart::isInput).forEach(field -> check(path, field, findings));
            }
        });
        return findings;
    }

    private void check(String path, FormPart field, List<Finding> findings) {
        if (!Set.of("file", "case").contains(field.said("/properties/keep"))) {
            findings.add(
                    breaks(
                            path,
                            field,
                            "does not say where its answer is kept",
                            "Under 'Custom properties', set keep to file (only the case file), or to case when the model decides by it"));
        }
        if (!field.said("/key").matches(CAMEL_CASE)) {
            findings.add(breaks(
                    path,
                    field,
                    "has the key '%s'".formatted(field.said("/key")),
                    "Set 'Key' to the variable's name in camelCase"));
        }
        if (field.type().startsWith("text") && field.at("/validate/maxLength").asInt() < 1) {
            findings.add(breaks(
                    path,
                    field,
                    "takes text of any length",
                    "Set 'Maximum length' under 'Validation', e.g. 100 or 2000"));
        }
        if ("number".equals(field.type())
                && (!field.at("/validate/min").isNumber()
                        || !field.at("/validate/max").isNumber())) {
            findings.add(breaks(
                    path,
                    field,
                    "takes any number",
                    "Set 'Minimum' and 'Maximum' under 'Validation' to what a living person can have"));
        }
        if (field.at("/validate/required").asBoolean() && field.at("/disabled").asBoolean()) {
            findings.add(breaks(
                    path,
                    field,
                    "must be answered but is disabled, so that nobody can",
                    "Untick 'Required', or untick 'Disabled'"));
        }
        if ("datetime".equals(field.type())
                && !"date".equals(field.said("/subtype"))
                && !"utc_offset".equals(field.said("/timeSerializingFormat"))) {
            findings.add(breaks(
                    path,
                    field,
                    "sends a time without saying in which zone",
                    "Set 'Time format' under 'Serialization' to 'UTC offset'"));
        }
        options(path, field, findings);
    }

    private void options(String path, FormPart field, List<Finding> findings) {
        Set<String> values = new HashSet<>();
        Set<String> labels = new HashSet<>();
        for (JsonNode option : field.at("/values")) {
            String value = option.path("value").asText();
            if (!value.matches(KEBAB_CASE) || !values.add(value)) {
                findings.add(breaks(
                        path,
                        field,
                        "has the option '%s'".formatted(value),
                        "Write each option's 'Value' once, in small letters joined by hyphens"));
            }
            String label = option.path("label").asText().strip();
            if (label.isEmpty() || !labels.add(label)) {
                findings.add(breaks(
                        path,
                        field,
                        "its option '%s' has no label of its own".formatted(value),
                        "Write what people read as the option's 'Label'"));
            }
        }
    }

    private Finding breaks(String path, FormPart field, String problem, String remedy) {
        return new Finding(id(), path, field.name(), problem, remedy);
    }
}
