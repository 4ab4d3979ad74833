package health.baton.told.web;

import health.baton.engine.AnswersRefused;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When it was said, in the United Kingdom's time, and who wrote it down on paper while Baton was down; nothing when it is said
 * now.
 */
record Paper(
        @Nullable String paperDay,
        @Nullable String paperMonth,
        @Nullable String paperYear,
        @Nullable String paperHour,
        @Nullable String paperMinute,
        @Nullable String doneOnPaperBy) {
    private static final String AT = "doneOnPaperAt";
    private static final String BY = "doneOnPaperBy";
    /** The first box of each fact. */
    private static final Map<String, String> BOXES = Map.of(AT, "paperDay", BY, BY);

    public boolean said() {
        return !isUndated() || !typed(doneOnPaperBy).isEmpty();
    }

    /**
     * The answers, and this beside them: the case file looks whether it can be.
     *
     * @throws AnswersRefused when the boxes of the time hold none
     */
    Map<String, Object> beside(Map<String, Object> answers) {
        Map<String, Object> all = new HashMap<>(answers);
        if (said()) {
            all.put(AT, isUndated() ? "" : moment().toString());
            all.put(BY, typed(doneOnPaperBy));
        }
        return all;
    }

    /** Id of the box of which this reason speaks; empty when it is none of these. */
    static String box(AnswersRefused refused, String reason) {
        return BOXES.entrySet().stream()
                .filter(box -> reason.equals(refused.byField().get(box.getKey())))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private boolean isUndated() {
        return boxes().allMatch(String::isEmpty);
    }

    private Stream<String> boxes() {
        return Stream.of(paperDay, paperMonth, paperYear, paperHour, paperMinute)
                .map(Paper::typed);
    }

    private LocalDateTime moment() {
        try {
            return LocalDateTime.of(
                    number(paperYear), number(paperMonth), number(paperDay), number(paperHour), number(paperMinute));
        } catch (DateTimeException | NumberFormatException notOne) {
            String reason = "Done on paper: “%s” is no time; give its day, month, year, hour and minute."
                    .formatted(String.join(" ", boxes().toList()).strip());
            throw new AnswersRefused(List.of(reason), Map.of(AT, reason));
        }
    }

    private static int number(@Nullable String text) {
        return Integer.parseInt(typed(text));
    }

    private static String typed(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
