package health.baton.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What Tasklist can show of a form and our own pages cannot. */
final class PageProblems {
    private static final Pattern NAME = Pattern.compile("\\{\\{\\s*[A-Za-z_]\\w*\\s*}}");
    private static final List<String> PLAIN = List.of("label", "description", "dateLabel", "timeLabel");

    private PageProblems() {}

    static List<String> in(JsonNode root) {
        List<String> problems = new ArrayList<>();
        look(root.path("components"), problems);
        return problems;
    }

    private static void look(JsonNode components, List<String> problems) {
        for (JsonNode component : components) {
            String name = Harmless.quote(SchemaReader.label(component));
            if ("table".equals(component.path("type").asText())) {
                problems.add(name + " is a table, which the page cannot show");
            }
            if (component.path("readonly").asBoolean()
                    || component.path("disabled").asBoolean()) {
                problems.add(name + " cannot be answered: the page leaves it out; say it in a text with {{names}}");
            }
            for (String plain : PLAIN) {
                String text = component.path(plain).asText("");
                if (text.startsWith("=") || text.contains("{{")) {
                    problems.add("%s computes its %s, which the page shows as it is".formatted(name, plain));
                }
            }
            String words = component.path("text").asText("");
            if (words.startsWith("=") || NAME.matcher(words).replaceAll("").contains("{{")) {
                problems.add(name + " computes its text: the page fills in {{names}} only");
            }
            look(component.path("components"), problems);
        }
    }
}
