package health.baton.rota;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;

/** Times as calendars write them, read with this JVM's time zones. */
final class CalendarTime {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final Pattern UNTIL = Pattern.compile("UNTIL=(\\d{8})(T\\d{6})?(Z?)(?=;|$)");

    /** Outlook names zones as Windows does. */
    private static final Map<String, String> OTHER_NAMES = Map.of("GMT Standard Time", "Europe/London");

    private CalendarTime() {}

    /** The times of a property; those without a zone are local. */
    static List<ZonedDateTime> of(Property property, ZoneId local) throws CalendarEvent.Refused {
        ZoneId zone = zone(property, local);
        List<ZonedDateTime> times = new ArrayList<>();
        for (String value : property.getValue().split(",")) {
            try {
                boolean utc = value.endsWith("Z");
                times.add(LocalDateTime.parse(utc ? value.substring(0, value.length() - 1) : value, LOCAL)
                        .atZone(utc ? ZoneOffset.UTC : zone));
            } catch (DateTimeException unreadable) {
                throw new CalendarEvent.Refused(property.getName(), value, "is not a day with a time of day");
            }
        }
        return times;
    }

    /** A rule of repetition whose end is written in UTC, as the standard wants it and not everybody does. */
    static String untilInUtc(String rule, ZoneId zone) {
        Matcher until = UNTIL.matcher(rule);
        if (!until.find() || !until.group(3).isEmpty()) {
            return rule;
        }
        LocalDateTime last = until.group(2) == null
                ? LocalDate.parse(until.group(1), DateTimeFormatter.BASIC_ISO_DATE)
                        .atTime(LocalTime.of(23, 59, 59))
                : LocalDateTime.parse(until.group(1) + until.group(2), LOCAL);
        String utc = LOCAL.format(last.atZone(zone).withZoneSameInstant(ZoneOffset.UTC)) + "Z";
        return until.replaceFirst("UNTIL=" + utc);
    }

    private static ZoneId zone(Property property, ZoneId local) throws CalendarEvent.Refused {
        String name =
                property.getParameter(Parameter.TZID).map(Parameter::getValue).orElse("");
        try {
            return name.isEmpty() ? local : ZoneId.of(OTHER_NAMES.getOrDefault(name, name));
        } catch (DateTimeException unknown) {
            throw new CalendarEvent.Refused(property.getName(), name, "is in an unknown time zone");
        }
    }
}
