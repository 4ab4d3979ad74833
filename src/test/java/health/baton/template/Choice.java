package health.baton.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import health.baton.directory.RoleFile;
import health.baton.directory.TeamRole;
import health.baton.directory.TeamRole.May;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A line of a drop-down.
 *
 * @param name what the designer reads
 * @param value what stands in the model
 */
record Choice(String name, String value) {
    static List<Choice> roles() {
        return new RoleFile()
                .all().stream()
                        .filter(role -> role.may() == May.WORK)
                        .map(TeamRole::code)
                        .sorted()
                        .map(role -> new Choice(inWords(role), role))
                        .toList();
    }

    static List<Choice> with(Choice first, List<Choice> others) {
        List<Choice> all = new ArrayList<>(List.of(first));
        all.addAll(others);
        return all;
    }

    /** Keeps the choices that are no roles: nothing, and what a variable says. */
    static void replaceRoles(ObjectNode field) {
        List<Choice> all = new ArrayList<>();
        List<Choice> after = new ArrayList<>();
        for (JsonNode choice : field.path("choices")) {
            Choice old = new Choice(
                    choice.path("name").asText(), choice.path("value").asText());
            if (old.value().isEmpty()) {
                all.add(old);
            } else if (old.value().startsWith("${")) {
                after.add(old);
            }
        }
        all.addAll(roles());
        all.addAll(after);
        ArrayNode choices = field.putArray("choices");
        all.forEach(choice -> choices.addObject().put("name", choice.name()).put("value", choice.value()));
    }

    private static String inWords(String kebab) {
        String words = kebab.replace('-', ' ').replaceFirst("\\bgp\\b", "GP").replaceFirst("\\bicu\\b", "ICU");
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
