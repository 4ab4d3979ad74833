package health.baton.casefile;

import health.baton.engine.AnswersRefused;
import health.baton.form.Moments;
import health.baton.form.ShownDate;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What is entered now was done earlier, on paper.
 *
 * @param doneAt when it was really done
 * @param by who did it, as it stands on the paper
 */
record OnPaper(Instant doneAt, String by) {
    /** Sent beside the answers, at every door for staff: a moment (ISO 8601; without offset in the United Kingdom's time). */
    static final String AT = "doneOnPaperAt";

    static final String BY = "doneOnPaperBy";

    private static final int LONGEST_NAME = 200;
    private static final Duration LONGEST_AGO = Duration.ofDays(31);

    /**
     * Empty when nothing is said of paper.
     *
     * @param notBefore when the case began
     * @throws AnswersRefused when it is half said, lies in the future, before the case or more than a month ago
     */
    static Optional<OnPaper> in(Map<String, Object> answers, Instant now, Instant notBefore) {
        String at = text(answers, AT);
        String by = text(answers, BY);
        if (at.isEmpty() && by.isEmpty()) {
            return Optional.empty();
        }
        if (at.isEmpty() || by.isEmpty() || by.length() > LONGEST_NAME) {
            throw refused(
                    at.isEmpty() ? AT : BY,
                    "say when it was done, and by whom (at most %d characters)".formatted(LONGEST_NAME));
        }
        Instant done = moment(at);
        if (done.isAfter(now)) {
            throw refused(AT, "%s has not come yet".formatted(ShownDate.of(done)));
        }
        if (done.isBefore(now.minus(LONGEST_AGO))) {
            throw refused(AT, "%s is more than %d days ago".formatted(ShownDate.of(done), LONGEST_AGO.toDays()));
        }
        if (done.isBefore(notBefore)) {
            throw refused(AT, "the case began later, %s".formatted(ShownDate.of(notBefore)));
        }
        return Optional.of(new OnPaper(done, by));
    }

    private static String text(Map<String, Object> answers, String key) {
        return Objects.toString(answers.get(key), "").strip();
    }

    private static Instant moment(String text) {
        try {
            return Moments.at(text);
        } catch (DateTimeException unreadable) {
            throw refused(AT, "the time must look like 2026-11-22T03:10");
        }
    }

    private static AnswersRefused refused(String field, String reason) {
        String sentence = "Done on paper: %s.".formatted(reason);
        return new AnswersRefused(List.of(sentence), Map.of(field, sentence));
    }
}
