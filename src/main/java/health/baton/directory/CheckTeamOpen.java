package health.baton.directory;

import health.baton.engine.Capability;
import health.baton.engine.Promises;
import health.baton.engine.Work;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Whether the team that covers a place works now: inputs {@code role}, {@code place}; output {@code teamOpen}, false where
 * there is no such team.
 */
@Component
@Promises(outputs = "teamOpen = true | false")
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
        boolean open = work.find("place")
                .flatMap(place -> teams.covering(work.text("role"), place))
                .filter(team -> team.isOpen(clock.instant(), daysOff))
                .isPresent();
        return Map.of("teamOpen", open);
    }
}
