package health.baton.access;

import java.util.List;

/** Every team of the directory. */
interface KnownTeams {
    List<KnownTeam> all();

    /**
     * @param id also the id of the sign-in group
     * @param role decides what it may do
     */
    record KnownTeam(String id, String role, String name) {}
}
