package health.baton.casefile;

import health.baton.form.NhsNumber;
import health.baton.form.ShownDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The person of a case, as far as the case's entries say; null is not known.
 *
 * @param nhsNumber ten digits
 * @param practiceCode ODS code of the named practice, as it was said
 */
public record Person(
        @Nullable String nhsNumber,
        @Nullable String familyName,
        @Nullable String givenName,
        @Nullable LocalDate birthDate,
        @Nullable String gender,
        @Nullable String practiceCode) {

    static final Person UNKNOWN = new Person(null, null, null, null, null, null);

    static Optional<Person> from(Map<String, Object> facts) {
        Person person = new Person(
                text(facts, "nhsNumber").map(NhsNumber::compact).orElse(null),
                text(facts, "familyName").orElse(null),
                text(facts, "givenName").orElse(null),
                text(facts, "birthDate").flatMap(Person::date).orElse(null),
                text(facts, "gender").orElse(null),
                text(facts, "practiceCode")
                        .map(code -> code.strip().toUpperCase(Locale.ROOT))
                        .orElse(null));
        return person.equals(UNKNOWN) ? Optional.empty() : Optional.of(person);
    }

    /** {@code SURNAME, Given · born dd-Mmm-yyyy (age) · NHS No. 3-3-4}; what is not known is said. */
    public String banner(LocalDate today) {
        return "%s · %s · NHS No. %s"
                .formatted(name(), born(today), nhsNumber == null ? "not known" : NhsNumber.shown(nhsNumber));
    }

    /** Whole years; empty when the birth date is not known. */
    public Optional<Integer> age(LocalDate today) {
        return Optional.ofNullable(birthDate)
                .map(born -> Period.between(born, today).getYears());
    }

    /** Whole months; empty when the birth date is not known. */
    Optional<Integer> ageMonths(LocalDate today) {
        return Optional.ofNullable(birthDate)
                .map(born -> Math.toIntExact(Period.between(born, today).toTotalMonths()));
    }

    /** Days since the birth date; empty when it is not known. */
    Optional<Integer> ageDays(LocalDate today) {
        return Optional.ofNullable(birthDate).map(born -> Math.toIntExact(born.until(today, ChronoUnit.DAYS)));
    }

    private String name() {
        if (familyName == null && givenName == null) {
            return "Name not known";
        }
        return "%s, %s"
                .formatted(
                        familyName == null ? "Family name not known" : familyName.toUpperCase(Locale.UK),
                        givenName == null ? "given name not known" : givenName);
    }

    private String born(LocalDate today) {
        return birthDate == null
                ? "born not known"
                : "born %s (%s)".formatted(ShownDate.of(birthDate), shownAge(today));
    }

    /** Years; of a young child days, weeks or months, as people who look after children say it. */
    private String shownAge(LocalDate today) {
        int days = ageDays(today).orElseThrow();
        int months = ageMonths(today).orElseThrow();
        if (months >= 24) {
            return String.valueOf(age(today).orElseThrow());
        }
        return days < 28 ? days + " days" : months < 3 ? days / 7 + " weeks" : months + " months";
    }

    private static Optional<String> text(Map<String, Object> facts, String key) {
        return Optional.ofNullable(facts.get(key)).map(Object::toString).filter(text -> !text.isBlank());
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }
}
