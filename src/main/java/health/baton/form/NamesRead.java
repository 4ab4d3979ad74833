package health.baton.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names that templates and expressions of a component read. */
final class NamesRead {
    private static final Pattern TEMPLATE = Pattern.compile("\\{\\{(.*?)}}", Pattern.DOTALL);
    private static final Pattern SHOWN = Pattern.compile("\\{\\{\\s*([A-Za-z_]\\w*)\\s*}}");
    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern NAME = Pattern.compile("(?<![\\w.])[A-Za-z_]\\w*(?!\\w*\\s*\\()");
    private static final Set<String> WORDS = Set.of(
            "if",
            "then",
            "else",
            "and",
            "or",
            "not",
            "in",
            "for",
            "return",
            "every",
            "some",
            "satisfies",
            "between",
            "null",
            "true",
            "false",
            "loop",
            "this",
            "parent",
            "function",
            "instance",
            "of");

    private static final String WORDS_OF = "InWords";

    private NamesRead() {}

    /** Whether it stands for the words of an answer. */
    static boolean areWords(String name) {
        return name.endsWith(WORDS_OF);
    }

    /** The key of the answer whose words it stands for. */
    static String ofWords(String name) {
        return name.substring(0, name.length() - WORDS_OF.length());
    }

    static String asWords(String key) {
        return key + WORDS_OF;
    }

    static Set<String> in(JsonNode component) {
        Set<String> names = new LinkedHashSet<>();
        collect(component, names);
        return names;
    }

    /** {@link #inTemplates} to be read; those that something depends on are not among them. */
    static Set<String> shownIn(JsonNode root) {
        Set<String> shown = inTemplates(root);
        Set<String> used = new LinkedHashSet<>();
        root.findValuesAsText("text")
                .forEach(text -> fromText(SHOWN.matcher(text).replaceAll(""), used));
        root.findValuesAsText("hide").forEach(text -> fromText(text, used));
        shown.removeAll(used);
        return shown;
    }

    /** Names that stand in a template by themselves. */
    static Set<String> inTemplates(JsonNode root) {
        Set<String> shown = new LinkedHashSet<>();
        root.findValuesAsText("text")
                .forEach(text -> SHOWN.matcher(text).results().forEach(name -> shown.add(name.group(1))));
        return shown;
    }

    private static void collect(JsonNode node, Set<String> names) {
        if (node.isTextual()) {
            fromText(node.asText(), names);
            return;
        }
        node.properties().stream()
                .filter(property -> !Set.of("components", "properties").contains(property.getKey()))
                .forEach(property -> collect(property.getValue(), names));
        if (node.isArray()) {
            node.forEach(one -> collect(one, names));
        }
    }

    private static void fromText(String text, Set<String> names) {
        if (text.startsWith("=")) {
            fromExpression(text, names);
            return;
        }
        Matcher template = TEMPLATE.matcher(text);
        while (template.find()) {
            fromExpression(template.group(1), names);
        }
    }

    private static void fromExpression(String expression, Set<String> names) {
        Matcher name = NAME.matcher(STRING.matcher(expression).replaceAll(" "));
        while (name.find()) {
            if (!WORDS.contains(name.group())) {
                names.add(name.group());
            }
        }
    }
}
