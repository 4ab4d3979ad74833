package health.baton.correspondence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a letter of a pathway, with placeholders. The first line is its subject and names nobody. After it:
 * <ul>
 *   <li>{@code {{name}}} is the fact's value in words; a line of whose facts none is known is left out, in other lines an
 *       unknown one reads "not recorded"; a line that names a list is repeated for each element;
 *   <li>a line that begins with {@code {{#name}}} stands only when the fact is known, with {@code {{#name=value}}} only
 *       when it is (or contains) this value, with {@code {{^name}}} or {@code {{^name=value}}} only when not;
 *   <li>{@code {{answerLink}}} and {@code {{answerBy}}} are filled in when the letter leaves; a line with it stands only where the person can answer on
 *       a page;
 *   <li>a heading under which nothing is left goes as well;
 *   <li>a line {@code {{decision a b}}} names the answers that are a decision: a later one replaces what was decided
 *       before, and a line {@code {{with-it c d}}} names what was decided, asked or advised with it (see {@link Standing}).
 * </ul>
 *
 * @param subject the first heading
 * @param lines Markdown
 * @param decisions names of the answers that are a decision
 * @param withIt names of what stands only with the latest decision
 */
record Letter(String subject, List<String> lines, Set<String> decisions, Set<String> withIt) {
    private static final Pattern DECIDES = Pattern.compile("\\{\\{(decision|with-it) ([A-Za-z0-9 ]+)}}");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([#^]?)([A-Za-z][A-Za-z0-9]*)(?:=([^}]*))?}}");
    private static final Pattern CONDITION = Pattern.compile("^\\{\\{([#^])([A-Za-z][A-Za-z0-9]*)(?:=([^}]*))?}}");

    static Letter parse(String name, String markdown) {
        List<String> lines = markdown.lines().toList();
        String first = lines.isEmpty() ? "" : lines.get(0);
        if (!first.startsWith("# ") || PLACEHOLDER.matcher(first).find()) {
            throw new IllegalStateException(
                    "The letter " + name + " must begin with '# ' and a subject that names nobody (no placeholder)");
        }
        return new Letter(
                first.substring(2).strip(),
                lines.stream()
                        .skip(1)
                        .filter(line -> !DECIDES.matcher(line).matches())
                        .toList(),
                named("decision", lines),
                named("with-it", lines));
    }

    private static Set<String> named(String what, List<String> lines) {
        return lines.stream()
                .map(DECIDES::matcher)
                .filter(found -> found.matches() && found.group(1).equals(what))
                .flatMap(found -> Arrays.stream(found.group(2).strip().split(" +", -1)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The facts that it shows. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        lines.forEach(line ->
                PLACEHOLDER.matcher(line).results().map(found -> found.group(2)).forEach(names::add));
        return names;
    }

    /** The Markdown with these facts in it. */
    String fill(Map<String, ?> facts) {
        List<String> filled = new ArrayList<>();
        for (String line : lines) {
            filled.addAll(fillLine(line, facts));
        }
        return String.join("\n", withoutEmptyHeadings(filled)).strip();
    }

    private static List<String> fillLine(String line, Map<String, ?> facts) {
        String rest = line;
        for (Matcher condition = CONDITION.matcher(rest); condition.find(); condition = CONDITION.matcher(rest)) {
            if (holds(condition, facts) == condition.group(1).equals("^")) {
                return List.of();
            }
            rest = rest.substring(condition.end());
        }
        List<String> names =
                PLACEHOLDER.matcher(rest).results().map(found -> found.group(2)).toList();
        if (names.contains(AnswerLinks.LINK) && !facts.containsKey(AnswerLinks.LINK)) {
            return List.of();
        }
        if (!names.isEmpty()
                && names.stream().allMatch(name -> Words.of(facts.get(name)).isEmpty())) {
            return List.of();
        }
        int times = names.stream()
                .mapToInt(name -> Words.of(facts.get(name)).size())
                .max()
                .orElse(1);
        List<String> filled = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            int element = i;
            filled.add(PLACEHOLDER
                    .matcher(rest)
                    .replaceAll(found -> Matcher.quoteReplacement(
                            AnswerLinks.isLate(found.group(2)) && facts.containsKey(found.group(2))
                                    ? AnswerLinks.placeholder(found.group(2))
                                    : Markdown.escape(value(Words.of(facts.get(found.group(2))), element)))));
        }
        return filled;
    }

    private static boolean holds(MatchResult condition, Map<String, ?> facts) {
        Object value = facts.get(condition.group(2));
        return condition.group(3) == null
                ? !Words.of(value).isEmpty()
                : Words.parts(value).contains(condition.group(3));
    }

    private static String value(List<String> words, int element) {
        return words.isEmpty() ? "not recorded" : words.get(Math.min(element, words.size() - 1));
    }

    private static List<String> withoutEmptyHeadings(List<String> lines) {
        List<String> kept = new ArrayList<>();
        boolean something = false;
        for (int i = lines.size() - 1; i >= 0; i--) {
            String line = lines.get(i);
            boolean heading = line.startsWith("#");
            if (!heading || something) {
                kept.add(line);
            }
            something = !heading && (something || !line.isBlank());
        }
        Collections.reverse(kept);
        return kept;
    }
}
