package health.baton.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The small part of FEEL that forms may use in conditions: {@code =x = "y"}, {@code !=}, {@code x = true}, joined by
 * {@code and} and {@code or} ({@code and} binds closer).
 *
 * @param anyOf holds when all comparisons of one of these hold
 */
record Condition(List<List<Comparison>> anyOf) {
    private static final Pattern COMPARISON =
            Pattern.compile("\\s*([A-Za-z_]\\w*)\\s*(!?=)\\s*(?:\"([^\"\\\\]*)\"|(true|false)\\b)\\s*");
    private static final Pattern JOINT = Pattern.compile("(and|or)\\b");

    record Comparison(String name, boolean equal, Object literal) {
        boolean holds(Map<String, Object> values) {
            return literal.equals(values.get(name)) == equal;
        }
    }

    /** Throws {@link IllegalArgumentException} when the text is anything else. */
    static Condition parse(String feel) {
        List<List<Comparison>> anyOf = new ArrayList<>(List.of(new ArrayList<>()));
        String text = feel.strip();
        int at = text.startsWith("=") ? 1 : text.length();
        while (true) {
            Matcher comparison = COMPARISON.matcher(text).region(at, text.length());
            if (!comparison.lookingAt()) {
                throw new IllegalArgumentException(
                        "only comparisons like =x = \"y\" joined by and / or can be checked, not: " + feel);
            }
            anyOf.get(anyOf.size() - 1).add(comparison(comparison));
            at = comparison.end();
            if (at == text.length()) {
                return new Condition(anyOf);
            }
            Matcher joint = JOINT.matcher(text).region(at, text.length());
            if (!joint.lookingAt()) {
                throw new IllegalArgumentException("only 'and' and 'or' join comparisons, not: " + feel);
            }
            if ("or".equals(joint.group(1))) {
                anyOf.add(new ArrayList<>());
            }
            at = joint.end();
        }
    }

    private static Comparison comparison(Matcher found) {
        String text = found.group(3);
        Object literal = text == null ? (Object) Boolean.valueOf(found.group(4)) : text;
        return new Comparison(found.group(1), "=".equals(found.group(2)), literal);
    }

    boolean holds(Map<String, Object> values) {
        return anyOf.stream().anyMatch(all -> all.stream().allMatch(one -> one.holds(values)));
    }

    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        anyOf.forEach(all -> all.forEach(one -> names.add(one.name())));
        return names;
    }
}
