package health.baton.rota;

import java.io.Reader;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads rotas from lists and calendars: every shift of one is stored, or none. Reading the same again changes nothing. */
@Component
public class RotaImport {
    private final Rota rota;
    private final ShiftCheck check;

    RotaImport(Rota rota, ShiftCheck check) {
        this.rota = rota;
        this.check = check;
    }

    /**
     * Reads a list: CSV with the header {@code role,area,person,order,starts,ends}; the times are local ones, e.g. {@code
     * 2026-10-24T20:00}, of the team that has the role in the area.
     *
     * @return how many shifts it has
     * @throws health.baton.directory.ImportRefused when a row is not acceptable; the rows are lines of the file
     */
    public int fromCsv(Reader csv) {
        return store(new CsvRota(check).read(csv));
    }

    /**
     * Reads a calendar (iCalendar, RFC 5545) of one role and area. Each event is a shift: {@code DTSTART} and {@code DTEND} (or
     * {@code DURATION}), in their {@code TZID}, in UTC, or in the team's local time; repeated by {@code RRULE} without {@code
     * EXDATE} and without the occurrences that another event with {@code RECURRENCE-ID} replaces. Who: each {@code ATTENDEE}
     * by work e-mail address or sign-in name, in the order in which they are asked; without any the {@code SUMMARY} is the
     * sign-in name. {@code PRIORITY} 1–9 says the first one's place in the order, 1 when it is missing. Cancelled events count
     * for nothing.
     *
     * @param from shifts that end before are left out
     * @param to repetitions that start from here on are left out; at most two years after {@code from}
     * @return how many shifts it has between the two moments
     * @throws health.baton.directory.ImportRefused when an event is not acceptable; the rows number the events
     */
    public int fromCalendar(Reader calendar, String role, String area, Instant from, Instant to) {
        return store(new CalendarRota(check, role, area, from, to).read(calendar));
    }

    private int store(List<Shift> shifts) {
        rota.addShifts(shifts);
        return shifts.size();
    }
}
