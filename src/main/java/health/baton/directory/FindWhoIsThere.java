package health.baton.directory;

import health.baton.engine.Capability;
import health.baton.engine.Contract;
import health.baton.engine.People;
import health.baton.engine.Work;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Which team is with the person: inputs {@code toldBy} (sign-in name of who told what happened), {@code roles} of teams that
 * go to people, joined by commas, and {@code area}; output {@code team}: the teller's, when it has one of these roles, else
 * the area's coordinator, who rings whoever is there.
 */
@Component
@Contract(
        label = "See who is with the person now",
        means =
                "Says which team is with the person: the one of whoever told what happened, else the area's coordinator, who rings.",
        in = {
            @Contract.In(
                    name = "toldBy",
                    label = "Told by",
                    means = "Who told what happened; the event has said it",
                    kind = Contract.Kind.VARIABLE),
            @Contract.In(name = "roles", label = "Roles", means = "Team roles that go to people, joined by commas"),
            @Contract.In(name = "area", label = "Area", means = "Where the person is", kind = Contract.Kind.VARIABLE)
        },
        out = @Contract.Out(name = "team", means = "Id of the team that is with the person", kept = false))
class FindWhoIsThere implements Capability {
    private final People people;
    private final Teams teams;
    private final TeamInPlace inPlace;

    FindWhoIsThere(People people, Teams teams, TeamInPlace inPlace) {
        this.people = people;
        this.teams = teams;
        this.inPlace = inPlace;
    }

    @Override
    public Map<String, Object> run(Work work) {
        List<String> roles = Arrays.stream(work.text("roles").split(",", -1))
                .map(String::strip)
                .toList();
        return Map.of(
                "team",
                people.teamsOf(work.text("toldBy")).stream()
                        .flatMap(id -> teams.find(id).stream())
                        .filter(team -> roles.contains(team.role()))
                        .map(Team::id)
                        .findFirst()
                        .orElseGet(() -> inPlace.of(Team.COORDINATOR, work.text("area"))));
    }
}
