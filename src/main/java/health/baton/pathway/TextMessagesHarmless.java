package health.baton.pathway;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Text messages to the person: {@code letters/<letter>.sms.md}. */
@Component
class TextMessagesHarmless implements ModelRule {
    /** What may stand there, and how long it may become. */
    private static final Map<String, Integer> ALLOWED =
            Map.of("answerLink", 100, "answerBy", 11, "answerNumber", 16, "caseReference", 9);

    /** GOV.UK Notify, limits of text messages: 918 characters, sent as parts of 153. */
    private static final int LONGEST = 918;

    private static final int PART = 153;

    @Override
    public String id() {
        return "text-messages-harmless";
    }

    @Override
    public String why() {
        return "Whoever holds the telephone reads a text message: it names neither what somebody waits for nor anything about them, and one that is too long never leaves.";
    }

    @Override
    public List<Finding> check(Library library) {
        List<Finding> findings = new ArrayList<>();
        library.files().forEach((path, content) -> {
            if (path.endsWith(".sms.md")) {
                check(path, new String(content, StandardCharsets.UTF_8), findings);
            }
        });
        return findings;
    }

    private void check(String path, String text, List<Finding> findings) {
        LetterNames.in(text).stream()
                .map(LetterNames.Named::name)
                .distinct()
                .filter(name -> !ALLOWED.containsKey(name))
                .forEach(name -> findings.add(found(
                        path,
                        "says {{%s}} in a text message".formatted(name),
                        "Use only " + ALLOWED.keySet().stream().sorted().collect(Collectors.joining(", ")))));
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(text)) {
            findings.add(found(
                    path,
                    "has a sign that makes a text message more than twice as dear",
                    "Use plain letters, straight quotes and hyphens"));
        }
        int length = length(text);
        if (length > LONGEST) {
            findings.add(found(
                    path,
                    "may become %d characters, %d parts".formatted(length, (length + PART - 1) / PART),
                    "Say it in %d".formatted(LONGEST)));
        }
    }

    /** The longest that it may become; lines of which only one stands are all counted. The first is the subject. */
    private static int length(String text) {
        String body = text.lines().skip(1).collect(Collectors.joining("\n")).strip();
        int inserted = LetterNames.in(body).stream()
                .filter(named -> named.mark().isEmpty())
                .mapToInt(named -> ALLOWED.getOrDefault(named.name(), 0))
                .sum();
        return LetterNames.without(body).length() + inserted;
    }

    private Finding found(String path, String problem, String remedy) {
        return new Finding(id(), path, path.substring(path.lastIndexOf('/') + 1), problem, remedy);
    }
}
