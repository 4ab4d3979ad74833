package health.baton.access;

import health.baton.engine.People;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Gives every team of the directory its sign-in group and what its role may do, at every start: then the pathways are
 * deployed and say who may start them. Until then a team may do less, never more.
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
        teams.all().forEach(team -> {
            people.addTeam(team.id(), team.name());
            grants.give(team.id(), team.role());
        });
    }
}
