package health.baton.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the columns of a table say as answers to a form: a column is named after the field's key or its label, an option is
 * written as its value or its label, a date as 2026-11-21, 21/11/2026 or 21-Nov-2026. What cannot be understood stays as it
 * stands, for the form to refuse with its reason.
 */
public final class AnswersInText {
    private static final List<DateTimeFormatter> DATES =
            List.of(dates("uuuu-MM-dd"), dates("d/M/uuuu"), dates("d-MMM-uuuu"));

    private final Map<String, Field> byName = new HashMap<>();

    public AnswersInText(FormSchema form) {
        form.fields().forEach(field -> byName.putIfAbsent(name(field.label()), field));
        form.fields().forEach(field -> byName.put(name(field.key()), field));
    }

    /** The columns that name none of the form's fields. */
    public List<String> unknown(List<String> columns) {
        return columns.stream()
                .filter(column -> !byName.containsKey(name(column)))
                .toList();
    }

    /** Answers by field key; blank cells and unknown columns are absent. */
    public Map<String, Object> of(Map<String, String> cells) {
        Map<String, Object> answers = new LinkedHashMap<>();
        cells.forEach((column, cell) -> {
            Field field = byName.get(name(column));
            if (field != null && !cell.isBlank()) {
                answers.put(field.key(), value(field, cell.strip()));
            }
        });
        return answers;
    }

    /** A date however people write it; empty when it is none. */
    public static Optional<LocalDate> date(String text) {
        for (DateTimeFormatter dates : DATES) {
            try {
                return Optional.of(LocalDate.parse(text.strip(), dates));
            } catch (DateTimeException other) {
                // the next one
            }
        }
        return Optional.empty();
    }

    private static Object value(Field field, String cell) {
        return switch (field.type()) {
            case "number" -> number(cell);
            case "checkbox" -> tick(cell);
            case "select", "radio" -> option(field, cell);
            case "checklist" -> options(field, cell);
            case "datetime" -> date(cell).<Object>map(LocalDate::toString).orElse(cell);
            default -> cell;
        };
    }

    private static Object number(String cell) {
        try {
            double number = Double.parseDouble(cell);
            return number == Math.rint(number) && Math.abs(number) < Integer.MAX_VALUE
                    ? (Object) (int) number
                    : (Object) number;
        } catch (NumberFormatException other) {
            return cell;
        }
    }

    private static Object tick(String cell) {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "yes", "y", "true", "1" -> true;
            case "no", "n", "false", "0" -> false;
            default -> cell;
        };
    }

    private static String option(Field field, String cell) {
        return field.options().stream()
                .filter(option ->
                        option.value().equalsIgnoreCase(cell) || option.label().equalsIgnoreCase(cell))
                .map(Field.Option::value)
                .findFirst()
                .orElse(cell);
    }

    private static List<String> options(Field field, String cell) {
        List<String> options = new ArrayList<>();
        Arrays.stream(cell.split("[;,]", -1))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .forEach(one -> options.add(option(field, one)));
        return options;
    }

    /** As compared: neither capitals nor what stands between the words matter. */
    private static String name(String column) {
        return column.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static DateTimeFormatter dates(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.UK)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
