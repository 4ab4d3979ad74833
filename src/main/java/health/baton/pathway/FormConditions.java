package health.baton.pathway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import health.baton.form.Field;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Conditions by which forms hide fields, held against the options that they name. */
final class FormConditions {
    private static final Pattern COMPARED = Pattern.compile("([A-Za-z_]\\w*)\\s*!?=\\s*\"([^\"]*)\"");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ModelRule rule;
    private final Map<String, Set<String>> offered = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    FormConditions(ModelRule rule, Library library, Forms forms) {
        this.rule = rule;
        for (Forms.Form form : forms.all()) {
            for (Field field : form.schema().fields()) {
                offered.computeIfAbsent(field.key(), any -> new TreeSet<>()).addAll(Forms.options(field));
            }
        }
        for (Forms.Form form : forms.all()) {
            try {
                byte[] content = library.files().getOrDefault(form.path(), new byte[0]);
                look(form, JSON.readTree(new String(content, StandardCharsets.UTF_8)));
            } catch (JsonProcessingException unreadable) {
                throw new IllegalStateException("was readable as a form before: " + form.path(), unreadable);
            }
        }
    }

    List<Finding> findings() {
        return findings;
    }

    private void look(Forms.Form form, JsonNode component) {
        COMPARED.matcher(component.path("conditional").path("hide").asText(""))
                .results()
                .forEach(found -> compare(form, component, found.group(1), found.group(2)));
        component.path("components").forEach(inner -> look(form, inner));
    }

    private void compare(Forms.Form form, JsonNode component, String key, String literal) {
        Set<String> options = form.field(key).map(Forms::options).orElse(offered.getOrDefault(key, Set.of()));
        if (!options.isEmpty() && !options.contains(literal)) {
            String label = component.path("label").asText(component.path("id").asText(key));
            findings.add(new Finding(
                    rule.id(),
                    form.path(),
                    label.isBlank() ? key : label,
                    "is hidden or shown by '%s' = '%s', which is no option of '%s'".formatted(key, literal, key),
                    OptionsMatch.oneOf(options)));
        }
    }
}
