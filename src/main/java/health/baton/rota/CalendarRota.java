package health.baton.rota;

import health.baton.directory.Span;
import health.baton.lists.Rows;
import java.io.IOException;
import java.io.Reader;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;

/** Reads a rota from a calendar; see {@link CalendarRotaList} for what stands where. */
final class CalendarRota {
    static final Duration LONGEST = Duration.ofDays(2 * 366);
    private final Rows<Shift> listed = new Rows<>("Rota (calendar)");
    private final ShiftCheck check;
    private final String role;
    private final String area;
    private final Span horizon;

    CalendarRota(ShiftCheck check, String role, String area, Instant from, Instant to) {
        this.check = check;
        this.role = role;
        this.area = area;
        this.horizon = new Span(from, to);
        if (Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("A rota is read for at most two years at once");
        }
    }

    List<Shift> read(Reader calendar) {
        Optional<ZoneId> zone = check.zone(role, area);
        if (zone.isEmpty()) {
            listed.refuse(1, "role", role, "is no team of the directory in the area '%s'".formatted(area));
            return listed.all();
        }
        List<VEvent> events = parse(calendar);
        Map<String, Set<Instant>> replaced = replaced(events, zone.get());
        for (int i = 0; i < events.size(); i++) {
            CalendarEvent event = new CalendarEvent(events.get(i), zone.get());
            try {
                add(i + 1L, event, replaced.getOrDefault(event.series(), Set.of()));
            } catch (CalendarEvent.Refused refused) {
                listed.refuse(i + 1L, refused.field, refused.value, refused.reason);
            }
        }
        return listed.all();
    }

    private void add(long number, CalendarEvent event, Set<Instant> replaced) throws CalendarEvent.Refused {
        if (event.isCancelled()) {
            return;
        }
        List<String> named = event.people();
        List<Span> spans = event.spans(horizon).stream()
                .filter(span -> event.replaces().isPresent() || !replaced.contains(span.from()))
                .toList();
        int order = event.order();
        for (int i = 0; i < named.size(); i++) {
            String name = named.get(i);
            String person = check.person(name)
                    .orElseThrow(() ->
                            new CalendarEvent.Refused(event.fieldOfPeople(), name, "is nobody in the staff directory"));
            for (Span span : spans) {
                ShiftCheck.add(listed, number, new Shift(role, area, person, order + i, span.from(), span.to()));
            }
        }
    }

    /** By series, the occurrences in whose place another event stands. */
    private static Map<String, Set<Instant>> replaced(List<VEvent> events, ZoneId zone) {
        Map<String, Set<Instant>> replaced = new HashMap<>();
        for (VEvent each : events) {
            CalendarEvent event = new CalendarEvent(each, zone);
            event.replaces()
                    .ifPresent(moment -> replaced.computeIfAbsent(event.series(), uid -> new HashSet<>())
                            .add(moment));
        }
        return replaced;
    }

    private List<VEvent> parse(Reader calendar) {
        try {
            List<VEvent> events = new CalendarBuilder().build(calendar).getComponents("VEVENT");
            if (events.isEmpty()) {
                listed.refuse(1, "VEVENT", "", "the calendar has no events");
            }
            return events;
        } catch (ParserException unreadable) {
            listed.refuse(
                    1,
                    "VCALENDAR",
                    "",
                    "cannot be read as iCalendar from line %d on".formatted(unreadable.getLineNo()));
            return List.of();
        } catch (IOException | IllegalArgumentException unreadable) {
            listed.refuse(1, "VCALENDAR", "", "cannot be read as iCalendar");
            return List.of();
        }
    }
}
