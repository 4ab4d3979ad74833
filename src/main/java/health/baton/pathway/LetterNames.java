package health.baton.pathway;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What stands in double braces in the words of a letter, see src/docs/designing.md. */
final class LetterNames {
    private static final Pattern NAMED = Pattern.compile("\\{\\{([#^/]?)([A-Za-z][A-Za-z0-9-]*)([^{}]*)}}");

    private LetterNames() {}

    /**
     * Something in braces.
     *
     * @param mark {@code #} or {@code ^} of a condition, {@code /} of an end, else empty
     * @param name a fact, or the word of an instruction
     * @param rest what stands behind it: {@code =value} of a condition, names after an instruction
     */
    record Named(String mark, String name, String rest) {
        private static Named of(MatchResult found) {
            return new Named(found.group(1), found.group(2), found.group(3));
        }

        boolean isCondition() {
            return mark.equals("#") || mark.equals("^");
        }

        @Override
        public String toString() {
            return "{{" + mark + name + rest + "}}";
        }
    }

    static List<Named> in(String words) {
        return NAMED.matcher(words).results().map(Named::of).toList();
    }

    static String without(String words) {
        return NAMED.matcher(words).replaceAll("");
    }
}
