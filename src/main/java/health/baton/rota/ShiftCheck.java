package health.baton.rota;

import health.baton.directory.StaffDirectory;
import health.baton.directory.StaffMember;
import health.baton.directory.Team;
import health.baton.directory.Teams;
import health.baton.lists.Rows;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What an imported rota may speak of: teams and staff of the directory. */
@Component
class ShiftCheck {
    private final Teams teams;
    private final StaffDirectory staff;

    ShiftCheck(Teams teams, StaffDirectory staff) {
        this.teams = teams;
        this.staff = staff;
    }

    /** The local time of the team that has the role there; empty when there is none. */
    Optional<ZoneId> zone(String role, String area) {
        return teams.covering(role, area).map(Team::zone);
    }

    /** The sign-in name of whom a list names by it, or by work e-mail address. */
    Optional<String> person(String named) {
        return staff.find(named).or(() -> staff.findByEmail(named)).map(StaffMember::signInName);
    }

    /** Adds a shift, unless the same person starts the same duty at that moment already. */
    static void add(Rows<Shift> rows, long row, Shift shift) {
        rows.add(
                row,
                List.of(shift.role(), shift.area(), shift.person(), shift.starts()),
                "starts",
                shift.starts().toString(),
                shift);
    }
}
