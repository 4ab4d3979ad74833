package health.baton.access;

import health.baton.directory.TeamInForce;
import health.baton.engine.PathwayBrought;
import health.baton.engine.People;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Gives every team of the directory its sign-in group and what its role may do: at every start, when the pathways are
 * deployed and say who may start them, and when a team is added. Until then a team may do less, never more.
 */
@Component
class TeamsAtStart {
    private final KnownTeams teams;
    private final People people;
    private final Grants grants;

    TeamsAtStart(KnownTeams teams, People people, Grants grants) {
        this.teams = teams;
        this.people = people;
        this.grants = grants;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void giveToAll() {
        grants.prepare();
        teams.all().forEach(team -> give(team.id(), team.role(), team.name()));
    }

    /** A team that is added while Baton runs has its rights at once; the database shares them with every node. */
    @EventListener
    void giveTo(TeamInForce team) {
        give(team.id(), team.role(), team.name());
    }

    /** A pathway that came in while Baton runs says anew who may start it. */
    @EventListener(PathwayBrought.class)
    void giveStarts() {
        teams.all().forEach(team -> grants.give(team.id(), team.role()));
    }

    private void give(String id, String role, String name) {
        people.addTeam(id, name);
        grants.give(id, role);
    }
}
