package health.baton.deadline;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long somebody has: working days, then open time. Read from ISO 8601, e.g. {@code P2D}, {@code PT90M}, {@code P1DT2H}.
 *
 * @param days at most 1,000
 * @param time at most 10,000 hours
 */
record Allowance(int days, Duration time) {
    private static final Pattern ISO = Pattern.compile("P(?:(\\d{1,4})D)?(T\\d.*)?");
    private static final int MOST_DAYS = 1_000;
    private static final Duration MOST_TIME = Duration.ofHours(10_000);

    static Allowance of(String iso) {
        Matcher parts = ISO.matcher(iso);
        if (!parts.matches() || "P".equals(iso)) {
            throw refused(iso);
        }
        try {
            int days = parts.group(1) == null ? 0 : Integer.parseInt(parts.group(1));
            Duration time = parts.group(2) == null ? Duration.ZERO : Duration.parse("P" + parts.group(2));
            if (days > MOST_DAYS || time.isNegative() || time.compareTo(MOST_TIME) > 0) {
                throw refused(iso);
            }
            return new Allowance(days, time);
        } catch (DateTimeParseException unreadable) {
            throw refused(iso);
        }
    }

    private static IllegalArgumentException refused(String iso) {
        return new IllegalArgumentException(
                "'%s' is not a time that a team can be given: write days and hours like P2D, PT90M or P1DT2H, at most %d days and %d hours"
                        .formatted(iso, MOST_DAYS, MOST_TIME.toHours()));
    }
}
