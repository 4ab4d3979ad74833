package health.baton.correspondence.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody typed for the second check. */
record Check(
        @Nullable String day,
        @Nullable String month,
        @Nullable String year,
        @Nullable String reference) {
    private static final int LONGEST_REFERENCE = 40;

    /** The date; empty when it is none. */
    Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.of(number(year), number(month), number(day)));
        } catch (DateTimeException | NumberFormatException notADate) {
            return Optional.empty();
        }
    }

    /** The reference; empty when nothing, or far too much, was typed. */
    Optional<String> caseReference() {
        return Optional.ofNullable(reference)
                .map(String::strip)
                .filter(given -> !given.isEmpty() && given.length() <= LONGEST_REFERENCE);
    }

    boolean isComplete(boolean asksForBirthDate) {
        return (asksForBirthDate ? date() : caseReference()).isPresent();
    }

    private static int number(@Nullable String text) {
        return Integer.parseInt(text == null ? "" : text.strip());
    }
}
