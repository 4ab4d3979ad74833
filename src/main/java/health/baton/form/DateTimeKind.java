package health.baton.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;

/** A date, a time of day, or both, as ISO text. */
record DateTimeKind(String subtype) implements Kind {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TIME = Pattern.compile("\\d{2}:\\d{2}(:\\d{2})?(Z|[+-]\\d{2}:\\d{2})?");
    private static final Pattern OFFSET = Pattern.compile(".*(Z|[+-]\\d{2}:\\d{2})");
    private static final int LONGEST = 25;

    @Override
    public Reading read(Object sent) throws NotAcceptable {
        if (!(sent instanceof String text) || text.length() > LONGEST) {
            throw new NotAcceptable(notOne());
        }
        try {
            return new Reading(text, shown(text));
        } catch (DateTimeException impossible) {
            throw new NotAcceptable(notOne());
        }
    }

    private String shown(String text) throws NotAcceptable {
        int split = text.indexOf('T');
        String date = split < 0 ? text : text.substring(0, split);
        String time = "time".equals(subtype) ? text : text.substring(split + 1);
        return switch (subtype) {
            case "date" -> {
                require(split < 0 && DATE.matcher(date).matches());
                yield ShownDate.of(LocalDate.parse(text));
            }
            case "time" -> {
                require(TIME.matcher(time).matches());
                yield LocalTime.parse(time.substring(0, 5)).toString();
            }
            default -> {
                require(split > 0
                        && DATE.matcher(date).matches()
                        && TIME.matcher(time).matches());
                yield OFFSET.matcher(time).matches()
                        ? ShownDate.of(OffsetDateTime.parse(text).toInstant())
                        : ShownDate.of(LocalDateTime.parse(text));
            }
        };
    }

    private void require(boolean shaped) throws NotAcceptable {
        if (!shaped) {
            throw new NotAcceptable(notOne());
        }
    }

    private String notOne() {
        return switch (subtype) {
            case "date" -> "is not a date";
            case "time" -> "is not a time of day";
            default -> "is not a date and time";
        };
    }
}
