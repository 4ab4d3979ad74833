package health.baton.rota;

import health.baton.directory.ContactPoints;
import health.baton.directory.StaffDirectory;
import health.baton.directory.StaffMember;
import health.baton.directory.Team;
import health.baton.directory.Teams;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The lines at which people and teams are rung. */
@Component
class Lines {
    private final StaffDirectory staff;
    private final ContactPoints contacts;
    private final Teams teams;

    Lines(StaffDirectory staff, ContactPoints contacts, Teams teams) {
        this.staff = staff;
        this.contacts = contacts;
        this.teams = teams;
    }

    /** Somebody's own number, else the one of their team. */
    Line of(String person) {
        Optional<StaffMember> member = staff.find(person);
        String number = member.map(StaffMember::phone)
                .or(() -> member.map(StaffMember::team).flatMap(contacts::numberToRing))
                .orElse(Line.NO_NUMBER);
        return new Line(staff.displayName(person), number);
    }

    /** The coordinator's line, for when nobody is left to ring. */
    Line ofCoordinator(String area) {
        Optional<Team> team = teams.covering(Team.COORDINATOR, area);
        return new Line(
                team.map(Team::name).orElse("nobody: no coordinator in the directory"),
                team.map(Team::id).flatMap(contacts::numberToRing).orElse(Line.NO_NUMBER));
    }
}
