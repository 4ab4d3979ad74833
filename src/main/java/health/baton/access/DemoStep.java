package health.baton.access;

import health.baton.casefile.StoryEntry;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody does in a case of the demonstration.
 *
 * @param as sign-in name
 * @param task its label on the diagram
 * @param answers to its form, by field key; {@code now+P2D} is the date and time in two days; null when the task is only
 *     taken
 */
record DemoStep(String as, String task, @Nullable Map<String, Object> answers) {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final DateTimeFormatter AS_FORMS_SEND_IT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mmxxx");
    private static final String NOW = "now+";

    boolean onlyTakes() {
        return answers == null;
    }

    /** Whether the case's story tells of it already. */
    boolean isIn(List<StoryEntry> story) {
        return story.stream()
                .filter(entry -> as.equals(entry.who()))
                .map(StoryEntry::label)
                .anyMatch(label -> onlyTakes() ? label.endsWith(": " + task) : label.equals(task));
    }

    /** The answers, with times counted from now. */
    Map<String, Object> answersAt(ZonedDateTime now) {
        Map<String, Object> at = new HashMap<>(answers == null ? Map.of() : answers);
        at.replaceAll((key, answer) -> answer instanceof String text && text.startsWith(NOW)
                ? later(now, text.substring(NOW.length()))
                : answer);
        return at;
    }

    private static String later(ZonedDateTime now, String duration) {
        return now.withZoneSameInstant(ZONE)
                .plus(Duration.parse(duration))
                .truncatedTo(ChronoUnit.MINUTES)
                .format(AS_FORMS_SEND_IT);
    }
}
