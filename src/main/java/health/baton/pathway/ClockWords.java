package health.baton.pathway;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Times and teams in a model, as people say them; what it does not know it shows as it is written. */
final class ClockWords {
    private static final String TEAM = "(\\w+(?:\\.\\w+\\([^()]*\\))?)";
    private static final Pattern IN = Pattern.compile("deadline\\.in\\('([^']+)',\\s*%s\\)".formatted(TEAM));
    private static final Pattern SAME_DAY = Pattern.compile("deadline\\.sameDay\\('([^']+)',\\s*%s\\)".formatted(TEAM));
    private static final Pattern EVERY = Pattern.compile("deadline\\.every\\('([^']+)',\\s*%s\\)".formatted(TEAM));
    private static final Pattern TEAM_OF = Pattern.compile("team\\.of\\((?:'([^']+)'|(\\w+)),.*\\)");
    private static final Pattern PLAN = Pattern.compile("plan\\.due\\([^)]*\\)\\s*==\\s*null\\s*\\?(.*):.*");
    private static final Pattern REPEAT = Pattern.compile("R(\\d*)/(P[^/]+)");
    private static final Pattern PERIOD =
            Pattern.compile("P(?:(\\d+)W)?(?:(\\d+)D)?(?:T(?:(\\d+)H)?(?:(\\d+)M)?(?:(\\d+)S)?)?");
    private static final List<String> UNITS = List.of("week", "day", "hour", "minute", "second");

    private ClockWords() {}

    /** When a task is due. */
    static String due(String expression) {
        String text = inside(expression);
        Matcher plan = PLAN.matcher(text);
        if (plan.matches()) {
            return "as the plan says, else " + due(plan.group(1));
        }
        Matcher sameDay = SAME_DAY.matcher(text);
        if (sameDay.matches()) {
            return working(sameDay.group(1), sameDay.group(2)) + ", at the latest when it closes that day";
        }
        Matcher in = IN.matcher(text);
        return in.matches() ? working(in.group(1), in.group(2)) : written(text);
    }

    /** When an event comes. */
    static String clock(String expression) {
        String text = inside(expression);
        Matcher every = EVERY.matcher(text);
        if (every.matches()) {
            return ("every " + working(every.group(1), every.group(2))).replaceFirst("^every 1 ", "every ");
        }
        Matcher repeat = REPEAT.matcher(text);
        if (repeat.matches()) {
            return "every %s%s"
                    .formatted(
                            duration(repeat.group(2)),
                            repeat.group(1).isEmpty() ? "" : ", %s times".formatted(repeat.group(1)));
        }
        if (PLAN.matcher(text).matches()) {
            return "when it is due";
        }
        return "after " + (PERIOD.matcher(text).matches() ? duration(text) : due(text));
    }

    /** An ISO period, e.g. {@code PT2H}: 2 hours. */
    static String duration(String period) {
        Matcher parts = PERIOD.matcher(period);
        if (!parts.matches()) {
            return written(period);
        }
        List<String> words = new ArrayList<>();
        for (int unit = 0; unit < UNITS.size(); unit++) {
            if (parts.group(unit + 1) != null) {
                words.add(Counts.many(Long.parseLong(parts.group(unit + 1)), UNITS.get(unit)));
            }
        }
        return words.isEmpty() ? written(period) : String.join(" ", words);
    }

    /** Roles, separated by commas. */
    static String roles(String roles) {
        return Stream.of(roles.split(","))
                .map(role -> role.strip().replace('-', ' '))
                .map(role -> role.equals(Roles.PERSON) ? "the person, on the reply page" : role)
                .map(role -> role.replaceAll("\\bgp\\b", "GP"))
                .collect(Collectors.joining(", "));
    }

    /** Who a team expression means. */
    static String team(String expression) {
        String text = inside(expression);
        Matcher of = TEAM_OF.matcher(text);
        if (!of.matches()) {
            return text.matches("\\w+") ? words(text) : written(text);
        }
        return of.group(1) == null ? words(of.group(2)) : roles(of.group(1));
    }

    private static String working(String period, String team) {
        return "%s (%s)".formatted(duration(period).replaceFirst(" (day|hour)", " working $1"), team(team));
    }

    /** A variable's name as words, e.g. {@code startTeam}: start team. */
    private static String words(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static String inside(String expression) {
        String text = expression.strip();
        return text.startsWith("${") && text.endsWith("}")
                ? text.substring(2, text.length() - 1).strip()
                : text;
    }

    private static String written(String text) {
        return text.isBlank() ? "–" : "`%s`".formatted(text.strip());
    }
}
