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

    /** The date; empty when it is none. */
    Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.of(number(year), number(month), number(day)));
        } catch (DateTimeException | NumberFormatException notADate) {
            return Optional.empty();
        }
    }

    Optional<String> reference(int longest) {
        return Optional.ofNullable(reference)
                .map(String::strip)
                .filter(given -> !given.isEmpty() && given.length() <= longest);
    }

    private static int number(@Nullable String text) {
        return Integer.parseInt(text == null ? "" : text.strip());
    }
}
