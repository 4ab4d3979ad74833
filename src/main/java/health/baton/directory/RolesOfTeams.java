package health.baton.directory;

import java.util.Set;

/** The roles that a team may have: a role that nobody knows would get no rights and no work. */
public interface RolesOfTeams {
    Set<String> known();
}
