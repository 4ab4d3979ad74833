package health.baton.casefile;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a plan asks of somebody: the facts {@code <owner>What} and {@code <owner>By}, e.g. {@code districtNursesWhat}.
 *
 * @param owner role in kebab case, e.g. {@code district-nurses}; {@code practice} is the named GP's
 * @param by ISO date and time as the form sent it
 */
public record Action(String owner, String what, String by) {
    private static final String PRACTICE = "practice";
    private static final Pattern WHAT = Pattern.compile("([a-z][A-Za-z]*)What");

    /** The actions of the plan that these facts are; the first due first. */
    public static List<Action> in(Map<String, Object> facts) {
        return facts.keySet().stream()
                .map(WHAT::matcher)
                .filter(Matcher::matches)
                .map(what -> what.group(1))
                .filter(owner -> facts.containsKey(owner + "By"))
                .map(owner -> new Action(kebab(owner), text(facts, owner + "What"), text(facts, owner + "By")))
                .sorted(Comparator.comparing(Action::by).thenComparing(Action::owner))
                .toList();
    }

    /** The practice is asked with the letter to the named GP; everybody else has a task. */
    public boolean isOfThePractice() {
        return owner.equals(PRACTICE);
    }

    private static String text(Map<String, Object> facts, String key) {
        return Objects.toString(facts.get(key));
    }

    private static String kebab(String camel) {
        return Stream.of(camel.split("(?=[A-Z])"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .reduce((one, next) -> one + "-" + next)
                .orElse(camel);
    }
}
