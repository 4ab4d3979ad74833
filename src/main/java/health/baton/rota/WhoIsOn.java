package health.baton.rota;

import health.baton.directory.Team;
import health.baton.directory.Teams;
import health.baton.engine.UsableInModels;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** {@code rota} in models: to whom a task of a role is offered now. */
@Component("rota")
@UsableInModels
public class WhoIsOn {
    private final Rota shifts;
    private final Teams teams;
    private final Clock clock;

    public WhoIsOn(Rota shifts, Teams teams, Clock clock) {
        this.shifts = shifts;
        this.teams = teams;
        this.clock = clock;
    }

    /** The sign-in name of who is first on the rota now; an empty list when nobody is on duty. */
    public List<String> onDuty(String role, String area) {
        return shifts.onDuty(role, area, clock.instant()).stream().limit(1).toList();
    }

    /**
     * Ids of the teams that are asked when nobody is on duty: the role's whole team and the area's coordinator; an empty
     * list while somebody is on duty.
     *
     * @throws IllegalArgumentException when nobody is on duty and the directory has neither of the teams
     */
    public List<String> fallback(String role, String area) {
        return onDuty(role, area).isEmpty() ? everybody(role, area) : List.of();
    }

    List<String> everybody(String role, String area) {
        List<String> ids = Stream.of(role, Team.COORDINATOR)
                .map(each -> teams.covering(each, area))
                .flatMap(Optional::stream)
                .map(Team::id)
                .distinct()
                .toList();
        if (ids.isEmpty()) {
            throw new IllegalArgumentException(
                    "The directory has neither a team '%s' nor a coordinator for '%s': the task would reach nobody"
                            .formatted(role, area));
        }
        return ids;
    }
}
