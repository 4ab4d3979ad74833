package health.baton.access;

import health.baton.directory.RolesOfTeams;
import health.baton.engine.Authorizations;
import health.baton.engine.Authorizations.Filter;
import health.baton.engine.Authorizations.Whose;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Gives every team what its role may do; the list of roles says which that is. Seeing a task needs no grant: the engine gives it to whom
 * the task is offered. Seeing a case in Cockpit is granted case by case, see {@link WatchedCases}.
 */
@Component
class Grants {
    static final List<Filter> FILTERS = List.of(
            new Filter("Mine", "Tasks that I have taken", 10, "#005eb8", Whose.MINE, null),
            new Filter("My teams", "Tasks for my teams and me, taken or not", 20, "#007f3b", Whose.MY_TEAMS, null),
            new Filter(
                    "Due now",
                    "Late, or due within two hours",
                    30,
                    "#a54e00",
                    Whose.MINE_AND_MY_TEAMS,
                    Duration.ofHours(2)),
            new Filter("Overdue", "Later than was owed", 40, "#d5281b", Whose.MINE_AND_MY_TEAMS, Duration.ZERO));

    private final Authorizations authorizations;
    private final RolesOfTeams roles;

    Grants(Authorizations authorizations, RolesOfTeams roles) {
        this.authorizations = authorizations;
        this.roles = roles;
    }

    /** What belongs to no team: the lists of tasks, and the administrators. */
    void prepare() {
        FILTERS.forEach(authorizations::addFilter);
        authorizations.allowEverything(MachineDoors.ADMINISTRATORS);
    }

    /** Gives a team what its role may do, and takes away applications and starts that are no longer its role's. */
    void give(String teamId, String role) {
        Grant grant = Grant.of(roles.may(role));
        authorizations.allowApplications(teamId, grant.applications());
        if (grant.readsDrawings()) {
            authorizations.allowReadDefinitions(teamId);
        }
        if (grant.worksTasks()) {
            FILTERS.forEach(filter -> authorizations.allowFilter(teamId, filter.name()));
        }
        authorizations.allowStarts(
                teamId,
                authorizations.startableBy().entrySet().stream()
                        .filter(pathway -> pathway.getValue().contains(role))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
    }
}
