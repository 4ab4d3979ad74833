package health.baton.rota;

import health.baton.directory.Span;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.fortuna.ical4j.model.Content;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.component.VEvent;

/** One event of a calendar, read as a shift or a series of them. */
final class CalendarEvent {
    private final VEvent event;
    private final ZoneId local;

    CalendarEvent(VEvent event, ZoneId local) {
        this.event = event;
        this.local = local;
    }

    String series() {
        return text("UID").orElse("");
    }

    boolean isCancelled() {
        return text("STATUS").filter("CANCELLED"::equalsIgnoreCase).isPresent();
    }

    String fieldOfPeople() {
        return event.getProperties("ATTENDEE").isEmpty() ? "SUMMARY" : "ATTENDEE";
    }

    List<String> people() {
        return event.getProperties(fieldOfPeople()).stream()
                .map(Content::getValue)
                .map(name -> name.replaceFirst("(?i)^mailto:", "").strip())
                .toList();
    }

    int order() throws Refused {
        String priority = text("PRIORITY").orElse("1");
        if (!priority.matches("[0-9]")) {
            throw new Refused("PRIORITY", priority, "is not a number from 1 to 9");
        }
        return Math.max(1, Integer.parseInt(priority));
    }

    /** The occurrence of a series in whose place this event stands. */
    Optional<Instant> replaces() {
        return property("RECURRENCE-ID").map(property -> {
            try {
                return CalendarTime.of(property, local).get(0).toInstant();
            } catch (Refused unreadable) {
                return Instant.EPOCH;
            }
        });
    }

    /** When it takes place, as far as that touches the horizon. */
    List<Span> spans(Span horizon) throws Refused {
        ZonedDateTime start = CalendarTime.of(required("DTSTART"), local).get(0);
        ZonedDateTime end = end(start);
        if (!start.isBefore(end)) {
            throw new Refused("DTEND", end.toLocalDateTime().toString(), "is not after the start");
        }
        Duration length = Duration.between(start.toLocalDateTime(), end.toLocalDateTime());
        Set<Instant> without = without();
        return starts(start, horizon).stream()
                .filter(each -> !without.contains(each.toInstant()))
                .map(each -> new Span(
                        each.toInstant(),
                        each.toLocalDateTime()
                                .plus(length)
                                .atZone(end.getZone())
                                .toInstant()))
                .filter(span -> span.to().isAfter(horizon.from()) && span.from().isBefore(horizon.to()))
                .toList();
    }

    private List<ZonedDateTime> starts(ZonedDateTime start, Span horizon) throws Refused {
        Optional<String> rule = text("RRULE");
        if (rule.isEmpty()) {
            return List.of(start);
        }
        if (!rule.get().matches("(?i).*FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY).*")) {
            throw new Refused("RRULE", rule.get(), "repeats otherwise than by the day, week, month or year");
        }
        try {
            Recur<ZonedDateTime> repeated = new Recur<>(CalendarTime.untilInUtc(rule.get(), start.getZone()));
            return repeated.getDates(start, start, horizon.to().atZone(start.getZone()));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw new Refused("RRULE", rule.get(), "is not a rule of repetition");
        }
    }

    private ZonedDateTime end(ZonedDateTime start) throws Refused {
        Optional<Property> end = property("DTEND");
        if (end.isPresent()) {
            return CalendarTime.of(end.get(), local).get(0);
        }
        Property duration = required("DURATION");
        try {
            return start.plus(Duration.parse(duration.getValue().toUpperCase(Locale.ROOT)));
        } catch (DateTimeParseException unreadable) {
            throw new Refused("DURATION", duration.getValue(), "is not a length of time");
        }
    }

    private Set<Instant> without() throws Refused {
        Set<Instant> without = new HashSet<>();
        for (Property each : event.getProperties("EXDATE")) {
            CalendarTime.of(each, local).forEach(moment -> without.add(moment.toInstant()));
        }
        return without;
    }

    private Property required(String name) throws Refused {
        return property(name).orElseThrow(() -> new Refused(name, "", "is missing"));
    }

    private Optional<String> text(String name) {
        return property(name).map(Content::getValue).map(String::strip);
    }

    private Optional<Property> property(String name) {
        return event.getProperties(name).stream().findFirst().map(Property.class::cast);
    }

    /** Why the event is not acceptable. */
    static final class Refused extends Exception {
        final String field;
        final String value;
        final String reason;

        Refused(String field, String value, String reason) {
            super(reason);
            this.field = field;
            this.value = value;
            this.reason = reason;
        }
    }
}
