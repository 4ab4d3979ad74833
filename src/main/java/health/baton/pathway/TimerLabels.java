package health.baton.pathway;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

@Component
class TimerLabels implements ModelRule {
    /** A time written as it is, or in working time: {@code PT10M}, {@code R/PT10M}, {@code ${deadline.in('PT10M', …)}}. */
    private static final Pattern TIME = Pattern.compile(
            "(?:R\\d*/)?(P[0-9A-Z]+)|\\$\\{\\s*\\w+\\.\\w+\\(\\s*['\"](P[0-9A-Z]+)['\"](?:(?![?:]).)*}",
            Pattern.DOTALL);

    private static final Pattern PARTS =
            Pattern.compile("P(?:(\\d+)W)?(?:(\\d+)D)?(?:T(?:(\\d+)H)?(?:(\\d+)M)?(?:(\\d+)S)?)?");
    private static final List<String> UNITS = List.of("weeks?", "days?", "hours?", "minutes?", "seconds?");
    private static final Pattern ANY_TIME =
            Pattern.compile("(?i).*\\b(due|minutes?|hours?|days?|weeks?|months?|o'clock|\\d{1,2}:\\d{2})\\b.*");
    private static final Map<Integer, String> WORDS = Map.ofEntries(
            Map.entry(1, "an?|one|every"),
            Map.entry(2, "two"),
            Map.entry(3, "three"),
            Map.entry(4, "four"),
            Map.entry(5, "five"),
            Map.entry(6, "six"),
            Map.entry(7, "seven"),
            Map.entry(8, "eight"),
            Map.entry(9, "nine"),
            Map.entry(10, "ten"),
            Map.entry(12, "twelve"),
            Map.entry(14, "fourteen"),
            Map.entry(15, "fifteen"),
            Map.entry(20, "twenty"),
            Map.entry(28, "twenty-eighth?"),
            Map.entry(30, "thirty|thirtieth"),
            Map.entry(45, "forty-five"));

    @Override
    public String id() {
        return "timer-labels";
    }

    @Override
    public String why() {
        return "Whoever reads the diagram must see every clock on it, and the same time as the one that runs.";
    }

    @Override
    public List<Finding> check(Library library) {
        List<Finding> findings = new ArrayList<>();
        for (Node event : Node.in(library)) {
            if (!event.name().isBlank()) {
                event.children("timerEventDefinition").forEach(timer -> check(event, timer, findings));
            }
        }
        return findings;
    }

    private void check(Node event, Element timer, List<Finding> findings) {
        String label = event.name().toLowerCase(Locale.ROOT);
        Matcher time = TIME.matcher(timer.getTextContent().strip());
        if (!time.matches()) {
            if (!ANY_TIME.matcher(label).matches()) {
                findings.add(event.breaks(
                        this, "its label does not say when", "Write the time on it, or 'when it was due'"));
            }
            return;
        }
        String written = time.group(1) == null ? time.group(2) : time.group(1);
        Matcher parts = PARTS.matcher(written);
        if (parts.matches() && !says(label, parts)) {
            findings.add(event.breaks(
                    this,
                    "its label does not say the time that runs, " + written,
                    "Write the time on it, e.g. 'Not answered in 20 minutes'"));
        }
    }

    private static boolean says(String label, Matcher parts) {
        for (int i = 0; i < UNITS.size(); i++) {
            if (parts.group(i + 1) != null) {
                int number = Integer.parseInt(parts.group(i + 1));
                boolean weeks = i == 1 && number % 7 == 0 && says(label, number / 7, UNITS.get(0));
                if (!weeks && !says(label, number, UNITS.get(i))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean says(String label, int number, String unit) {
        String words = WORDS.containsKey(number) ? "|" + WORDS.get(number) : "";
        return Pattern.compile("\\b(?:%d(?:st|nd|rd|th)?%s)(?: working)? %s\\b".formatted(number, words, unit))
                .matcher(label)
                .find();
    }
}
