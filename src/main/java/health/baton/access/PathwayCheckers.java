package health.baton.access;

import health.baton.directory.RolesOfTeams;
import health.baton.directory.TeamRole.May;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Who sees which pathways run and may check one: administrators, and the roles that design. To deploy one is for administrators. */
@Component
class PathwayCheckers {
    private final KnownTeams teams;
    private final RolesOfTeams roles;

    PathwayCheckers(KnownTeams teams, RolesOfTeams roles) {
        this.teams = teams;
        this.roles = roles;
    }

    /** @param memberOf ids of the teams of a person */
    boolean include(Collection<String> memberOf) {
        return memberOf.contains(MachineDoors.ADMINISTRATORS)
                || teams.all().stream()
                        .filter(team -> memberOf.contains(team.id()))
                        .anyMatch(team -> roles.may(team.role()) == May.DESIGN);
    }
}
