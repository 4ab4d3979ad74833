package health.baton.told.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was typed to find the case. */
record Who(
        @Nullable String caseReference,
        @Nullable String day,
        @Nullable String month,
        @Nullable String year) {
    private static final int LONGEST = 20;

    /** Empty when nothing, or far too much, was typed. */
    String reference() {
        String typed = Objects.requireNonNullElse(caseReference, "").strip();
        return typed.length() > LONGEST ? "" : typed;
    }

    /** The date of birth; empty when it is none. */
    Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.of(number(year), number(month), number(day)));
        } catch (DateTimeException | NumberFormatException notADate) {
            return Optional.empty();
        }
    }

    private static int number(@Nullable String text) {
        return Integer.parseInt(text == null ? "" : text.strip());
    }
}
