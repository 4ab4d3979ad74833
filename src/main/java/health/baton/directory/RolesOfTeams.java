package health.baton.directory;

import health.baton.directory.TeamRole.May;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The roles that a team may have: a role that nobody knows would get no rights and no work. */
public interface RolesOfTeams {
    List<TeamRole> all();

    /** Their codes. */
    default Set<String> known() {
        return all().stream().map(TeamRole::code).collect(Collectors.toSet());
    }

    /** What a role may do; nothing when nobody knows it. */
    default May may(String role) {
        return all().stream()
                .filter(known -> known.code().equals(role))
                .map(TeamRole::may)
                .findFirst()
                .orElse(May.NOTHING);
    }
}
