package health.baton.access;

import java.util.List;
import java.util.Map;

/** The roles of teams that work on tasks, for tests of other rooms. */
public final class RolesOfTeams {
    private RolesOfTeams() {}

    public static List<String> all() {
        return Grants.BY_ROLE.entrySet().stream()
                .filter(entry -> entry.getValue().worksTasks())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
