package health.baton.correspondence;

import health.baton.form.Part;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stood in the boxes of a page, as form-js would have sent it. What cannot be read is handed on as it was typed, and the
 * form's check refuses it with it.
 *
 * @param fields by the name of the box: {@code f-<key>}, of dates and times with -day, -month, -year, -hour, -minute
 */
record Typed(Map<String, List<String>> fields) {
    static final String FIELD = "f-";
    private static final String NUMBER = "[+-]?\\d{1,15}([.,]\\d{1,10})?";
    private static final int LONGEST_PART = 20;

    /** The answer to this question; null when nothing was given. */
    @Nullable
    Object answer(Part.Question question) {
        String key = question.field().key();
        return switch (question.field().type()) {
            case "checkbox" -> !box(key).isEmpty();
            case "checklist" -> all(key).isEmpty() ? null : all(key);
            case "number" -> number(box(key).strip());
            case "datetime" -> moment(key, question.subtype());
            default -> blankIsNothing(box(key).replace("\r\n", "\n"));
        };
    }

    /** What stands in the boxes of this question, to show it again. */
    Map<String, String> boxes(Part.Question question) {
        String key = question.field().key();
        Map<String, String> boxes = new HashMap<>(Map.of("", box(key)));
        for (String part : List.of("day", "month", "year", "hour", "minute")) {
            boxes.put(part, box(key + "-" + part));
        }
        return boxes;
    }

    List<String> all(String key) {
        return fields.getOrDefault(FIELD + key, List.of()).stream()
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private String box(String name) {
        return fields.getOrDefault(FIELD + name, List.of()).stream().findFirst().orElse("");
    }

    private static @Nullable Object number(String text) {
        if (!text.matches(NUMBER)) {
            return blankIsNothing(text);
        }
        BigDecimal number = new BigDecimal(text.replace(',', '.'));
        return number.stripTrailingZeros().scale() > 0 ? (Object) number.doubleValue() : (Object) number.longValue();
    }

    private @Nullable Object moment(String key, String subtype) {
        String day = String.join(" ", part(key, "day"), part(key, "month"), part(key, "year"));
        String time = String.join(":", part(key, "hour"), part(key, "minute"));
        boolean wantsDay = !subtype.equals("time");
        boolean wantsTime = !subtype.equals("date");
        String typed = ((wantsDay ? day : "") + " " + (wantsTime ? time : "")).strip();
        if (typed.replace(":", "").isBlank()) {
            return null;
        }
        try {
            String date = wantsDay ? date(key).toString() : "";
            String clock = wantsTime ? clock(key).toString() : "";
            return date + (wantsDay && wantsTime ? "T" : "") + clock;
        } catch (DateTimeException | NumberFormatException notOne) {
            return typed;
        }
    }

    private LocalDate date(String key) {
        return LocalDate.of(whole(key, "year"), whole(key, "month"), whole(key, "day"));
    }

    private LocalTime clock(String key) {
        return LocalTime.of(whole(key, "hour"), whole(key, "minute"));
    }

    private int whole(String key, String part) {
        return Integer.parseInt(part(key, part));
    }

    private String part(String key, String part) {
        String text = box(key + "-" + part).strip();
        return text.length() > LONGEST_PART ? text.substring(0, LONGEST_PART) : text;
    }

    private static @Nullable String blankIsNothing(String text) {
        return text.isBlank() ? null : text;
    }
}
