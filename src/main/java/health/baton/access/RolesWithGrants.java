package health.baton.access;

import health.baton.directory.RolesOfTeams;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A team may have the roles of which it is said what they may do. */
@Component
class RolesWithGrants implements RolesOfTeams {
    @Override
    public Set<String> known() {
        return Grants.BY_ROLE.keySet();
    }
}
