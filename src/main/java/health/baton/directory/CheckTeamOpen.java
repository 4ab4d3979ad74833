package health.baton.directory;

import health.baton.engine.Capability;
import health.baton.engine.Contract;
import health.baton.engine.Contract.In;
import health.baton.engine.Contract.Kind;
import health.baton.engine.Contract.Out;
import health.baton.engine.Work;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Whether the team that covers a place works now: inputs {@code role}, {@code place}; outputs {@code teamOpen}, false where
 * there is no such team, and {@code team}, its id.
 */
@Component
@Contract(
        label = "See whether a team works now",
        means = "Looks into the opening hours of the team that covers a place, bank holidays included.",
        in = {
            @In(name = "role", label = "Team role", means = "Which team", kind = Kind.ROLE),
            @In(
                    name = "place",
                    label = "Place",
                    means = "Where: the area of the case, or the person's named practice",
                    kind = Kind.VARIABLE,
                    choices = {"area", "practice"})
        },
        out = {
            @Out(
                    name = "teamOpen",
                    means = "true or false; false where there is no such team",
                    values = {"true", "false"}),
            @Out(name = "team", means = "Id of the team, or of the coordinator where there is none", kept = false)
        })
class CheckTeamOpen implements Capability {
    private final Teams teams;
    private final DaysOff daysOff;
    private final Clock clock;

    CheckTeamOpen(Teams teams, DaysOff daysOff, Clock clock) {
        this.teams = teams;
        this.daysOff = daysOff;
        this.clock = clock;
    }

    @Override
    public Map<String, Object> run(Work work) {
        String place = work.find("place").orElse("");
        Optional<Team> asked = teams.covering(work.text("role"), place);
        String team = asked.or(() -> teams.covering(Team.COORDINATOR, place))
                .map(Team::id)
                .orElse("");
        boolean open = asked.filter(one -> one.isOpen(clock.instant(), daysOff)).isPresent();
        return Map.of("teamOpen", open, "team", team);
    }
}
