package health.baton.correspondence;

import health.baton.form.Moments;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Facts as people read them: dates in British order and British time, codes of options with spaces for hyphens. */
final class Words {
    static final ZoneId BRITAIN = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MMM-uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE dd-MMM-uuuu HH:mm", Locale.ENGLISH);
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)+");
    private static final Pattern CODES = Pattern.compile("[a-z0-9-]+(,[a-z0-9-]+)+");
    private static final Pattern ABBREVIATION = Pattern.compile("\\b(gp|icu|mdt)\\b");
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern ISO_TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T.+");

    private Words() {}

    /** An answer with the words in which its form offered it. */
    record Said(Object value, String text) {}

    /** The parts of a value as they were given: of a list or of comma-joined codes each element, else the value. */
    static List<String> parts(@Nullable Object value) {
        if (value instanceof Said said) {
            return parts(said.value());
        }
        if (value instanceof Collection<?> many) {
            return many.stream().filter(Objects::nonNull).map(Object::toString).toList();
        }
        String text = value == null ? "" : value.toString().strip();
        if (text.isEmpty()) {
            return List.of();
        }
        return CODES.matcher(text).matches() ? Arrays.asList(text.split(",")) : List.of(text);
    }

    /** The parts of a value as words. */
    static List<String> of(@Nullable Object value) {
        if (value instanceof Said said) {
            return List.of(said.text());
        }
        if (value instanceof Boolean yes) {
            return List.of(yes ? "Yes" : "No");
        }
        if (value instanceof Date date) {
            return List.of(time(date.toInstant()));
        }
        return parts(value).stream().map(Words::word).toList();
    }

    /** "Tue 02-Jun-2026 14:30" */
    static String time(Instant at) {
        return TIME.format(at.atZone(BRITAIN));
    }

    /** "02-Jun-2026" */
    static String day(Instant at) {
        return DAY.format(at.atZone(BRITAIN));
    }

    /** The moment that an ISO text means, with or without offset; a day means its end. */
    static Optional<Instant> instant(String text) {
        try {
            if (ISO_DAY.matcher(text).matches()) {
                return Optional.of(
                        LocalDate.parse(text).atTime(23, 59).atZone(BRITAIN).toInstant());
            }
            if (ISO_TIME.matcher(text).matches()) {
                return Optional.of(Moments.at(text));
            }
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static String word(String part) {
        if (ISO_DAY.matcher(part).matches()) {
            return instant(part).map(Words::day).orElse(part);
        }
        if (ISO_TIME.matcher(part).matches()) {
            return instant(part).map(Words::time).orElse(part);
        }
        return CODE.matcher(part).matches() ? part.replace('-', ' ') : part;
    }

    /** A code as the beginning of a line: "District nurses", "Roving GP", "ICU coordinator". */
    static String heading(String code) {
        String words = ABBREVIATION
                .matcher(code.replace('-', ' '))
                .replaceAll(found -> found.group().toUpperCase(Locale.ROOT));
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
