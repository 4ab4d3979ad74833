package health.baton.rota;

import health.baton.lists.Column;
import health.baton.lists.ImportRefused;
import health.baton.lists.IncomingList;
import health.baton.lists.Proposal;
import health.baton.lists.RowProblem;
import java.io.Reader;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Turns of duty from a calendar (iCalendar, RFC 5545) of one role and area. Each event is a shift: {@code DTSTART} and {@code
 * DTEND} (or {@code DURATION}), in their {@code TZID}, in UTC, or in the team's local time; repeated by {@code RRULE} without
 * {@code EXDATE} and without the occurrences that another event with {@code RECURRENCE-ID} replaces. Who: each {@code
 * ATTENDEE} by work e-mail address or sign-in name, in the order in which they are asked; without any the {@code SUMMARY} is
 * the sign-in name. {@code PRIORITY} 1–9 says the first one's place in the order, 1 when it is missing. Cancelled events count
 * for nothing. The rows of problems number the events.
 */
@Component
@Order(70)
class CalendarRotaList implements IncomingList {
    private static final String TITLE = "Rota (calendar)";

    private final Rota rota;
    private final ShiftCheck check;
    private final ShiftProposal proposal;
    private final Clock clock;

    CalendarRotaList(Rota rota, ShiftCheck check, ShiftProposal proposal, Clock clock) {
        this.rota = rota;
        this.check = check;
        this.proposal = proposal;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "rota-calendar";
    }

    @Override
    public String title() {
        return TITLE;
    }

    @Override
    public String about() {
        return "The same shifts from a calendar of one role and area (iCalendar): each event is a shift, repeated ones too.";
    }

    @Override
    public long inForce() {
        return rota.count(clock.instant());
    }

    @Override
    public List<Column> columns() {
        return List.of(
                new Column("DTSTART, DTEND", "when; local time, a TZID or UTC", "20261201T080000"),
                new Column("RRULE, EXDATE", "repeated, and when not", "FREQ=DAILY;COUNT=5"),
                new Column("SUMMARY", "sign-in name of who is on duty", "geriatrician"),
                new Column("ATTENDEE", "or each by e-mail address, in the order in which they are asked", ""),
                new Column("PRIORITY", "place of the first in the order, 1 when missing", "1"));
    }

    @Override
    public List<Column> questions() {
        return List.of(
                new Column("role", "Role of the team", "geriatrician"),
                new Column("area", "Area of the team", "leicester"),
                new Column("from", "From which day", "2026-12-01"),
                new Column("to", "Before which day, at most two years later", "2027-01-01"));
    }

    @Override
    public boolean hasHeader() {
        return false;
    }

    @Override
    public String example() {
        return String.join(
                "\r\n",
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Baton//Example//EN",
                "BEGIN:VEVENT",
                "UID:early@example",
                "DTSTAMP:20261121T090000Z",
                "DTSTART:20261201T080000",
                "DTEND:20261201T200000",
                "RRULE:FREQ=DAILY;COUNT=5",
                "SUMMARY:geriatrician",
                "PRIORITY:1",
                "END:VEVENT",
                "END:VCALENDAR",
                "");
    }

    @Override
    public String type() {
        return "text/calendar";
    }

    @Override
    public String ending() {
        return "ics";
    }

    /** The moments {@code from} and {@code to} are days in the team's local time, or instants in UTC. */
    @Override
    public Proposal propose(Reader file, Map<String, String> answers) {
        String role = answers.getOrDefault("role", "");
        String area = answers.getOrDefault("area", "");
        List<RowProblem> problems = new ArrayList<>();
        ZoneId zone = check.zone(role, area).orElse(null);
        if (zone == null) {
            problems.add(
                    new RowProblem(0, "role", role, "is no team of the directory in the area '%s'".formatted(area)));
            throw new ImportRefused(TITLE, problems);
        }
        Instant from = moment("from", answers, zone, problems);
        Instant to = moment("to", answers, zone, problems);
        if (problems.isEmpty()
                && (!from.isBefore(to) || Duration.between(from, to).compareTo(CalendarRota.LONGEST) > 0)) {
            problems.add(new RowProblem(
                    0,
                    "to",
                    answers.getOrDefault("to", ""),
                    "is not after the first day, or more than two years later"));
        }
        if (!problems.isEmpty()) {
            throw new ImportRefused(TITLE, problems);
        }
        return proposal.of(new CalendarRota(check, role, area, from, to).read(file));
    }

    private static Instant moment(String name, Map<String, String> answers, ZoneId zone, List<RowProblem> problems) {
        String text = answers.getOrDefault(name, "");
        try {
            return text.contains("T")
                    ? Instant.parse(text)
                    : LocalDate.parse(text).atStartOfDay(zone).toInstant();
        } catch (DateTimeException unreadable) {
            problems.add(new RowProblem(0, name, text, "is not a day like 2026-12-01"));
            return Instant.EPOCH;
        }
    }
}
