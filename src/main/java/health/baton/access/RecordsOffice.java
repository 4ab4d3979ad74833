package health.baton.access;

import health.baton.directory.RolesOfTeams;
import health.baton.directory.TeamRole.May;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Who looks after records as a whole: the roles that the list of roles lets do so. To remove one is for them alone. */
@Component
class RecordsOffice {
    private final KnownTeams teams;
    private final RolesOfTeams roles;

    RecordsOffice(KnownTeams teams, RolesOfTeams roles) {
        this.teams = teams;
        this.roles = roles;
    }

    /** @param memberOf ids of the teams of a person */
    boolean includes(Collection<String> memberOf) {
        return teams.all().stream()
                .filter(team -> memberOf.contains(team.id()))
                .anyMatch(team -> roles.may(team.role()) == May.RECORDS);
    }

    /** Those, and administrators: they may make a copy for a person, and see which records are over. */
    boolean orAdministrator(Collection<String> memberOf) {
        return memberOf.contains(MachineDoors.ADMINISTRATORS) || includes(memberOf);
    }
}
