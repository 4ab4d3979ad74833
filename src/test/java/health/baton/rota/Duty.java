package health.baton.rota;

import health.baton.directory.ContactKind;
import health.baton.directory.Leicester;
import health.baton.directory.StaffMember;
import java.io.Reader;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Leicester's geriatricians and a rota for them on a real database. */
final class Duty {
    static final String ROLE = "geriatrician";
    static final String AREA = "leicester";

    final Leicester leicester = new Leicester();
    final Rota rota = new Rota(leicester.db);
    final ShiftCheck check = new ShiftCheck(leicester.teams, leicester.staff);
    final Lines lines = new Lines(leicester.staff, leicester.contacts, leicester.teams);

    Duty() {
        leicester.contacts.add("coordinator-leicester", ContactKind.BACK_DOOR, "0116 496 0009");
        leicester.contacts.add("geriatrician-leicester", ContactKind.PUBLIC_PHONE, "0116 496 0100");
        leicester.staff.add(new StaffMember(
                "asha", "Dr Asha Patel", "0116 496 0101", "asha@nhs.example", "geriatrician-leicester"));
        leicester.staff.add(new StaffMember("ben", "Dr Ben Okoro", null, "ben@nhs.example", "geriatrician-leicester"));
    }

    Duty with(String person, int order, String starts, String ends) {
        rota.addShift(shift(person, order, starts, ends));
        return this;
    }

    /** Asha and then Ben, all of Monday 16 November 2026. */
    Duty onMonday() {
        return with("ben", 2, "2026-11-16T00:00:00Z", "2026-11-17T00:00:00Z")
                .with("asha", 1, "2026-11-16T00:00:00Z", "2026-11-17T00:00:00Z");
    }

    /** Stores the shifts of a list; says how many they are. */
    int fromCsv(Reader csv) {
        return store(new CsvRota(check).read(csv));
    }

    int fromCalendar(Reader calendar, String role, String area, Instant from, Instant to) {
        return store(new CalendarRota(check, role, area, from, to).read(calendar));
    }

    private int store(List<Shift> shifts) {
        rota.addShifts(shifts);
        return shifts.size();
    }

    List<String> onDuty(String moment) {
        return rota.onDuty(ROLE, AREA, Instant.parse(moment));
    }

    WhoIsOn whoIsOn(Clock clock) {
        return new WhoIsOn(rota, leicester.teams, clock);
    }

    static Shift shift(String person, int order, String starts, String ends) {
        return new Shift(ROLE, AREA, person, order, Instant.parse(starts), Instant.parse(ends));
    }
}
