package health.baton.template;

import health.baton.access.RolesOfTeams;
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
        return RolesOfTeams.all().stream()
                .map(role -> new Choice(inWords(role), role))
                .toList();
    }

    static List<Choice> with(Choice first, List<Choice> others) {
        List<Choice> all = new ArrayList<>(List.of(first));
        all.addAll(others);
        return all;
    }

    private static String inWords(String kebab) {
        String words = kebab.replace('-', ' ').replaceFirst("\\bgp\\b", "GP");
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
