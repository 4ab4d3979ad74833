package health.baton.access;

import java.util.Collection;
import org.springframework.stereotype.Component;

/** Who sees which pathways run and may check one: administrators, and the roles of which {@link Grants} says so. */
@Component
class PathwayCheckers {
    private final KnownTeams teams;

    PathwayCheckers(KnownTeams teams) {
        this.teams = teams;
    }

    /** @param memberOf ids of the teams of a person */
    boolean include(Collection<String> memberOf) {
        return memberOf.contains(MachineDoors.ADMINISTRATORS)
                || teams.all().stream()
                        .filter(team -> memberOf.contains(team.id()))
                        .anyMatch(team -> Grants.BY_ROLE
                                .getOrDefault(team.role(), Grant.NOTHING)
                                .checksPathways());
    }
}
