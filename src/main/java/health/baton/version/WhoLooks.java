package health.baton.version;

import health.baton.casefile.CaseSummary;
import health.baton.directory.Team;
import health.baton.directory.Teams;
import health.baton.engine.People;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The team that is asked to look at a case: the one that is responsible for it now; where nobody signs in there, the coordinator. */
@Component
class WhoLooks {
    private final Teams teams;
    private final People people;

    WhoLooks(Teams teams, People people) {
        this.teams = teams;
        this.people = people;
    }

    /** @throws IllegalStateException when there is neither, and the team that started the case is not known either */
    String at(CaseSummary summary) {
        String responsible = summary.responsibleTeam();
        if (responsible != null && somebodyIn(responsible)) {
            return responsible;
        }
        return coordinator(summary)
                .or(() -> Stream.of(Optional.ofNullable(responsible), Optional.ofNullable(summary.startTeam()))
                        .flatMap(Optional::stream)
                        .findFirst())
                .orElseThrow(() -> new IllegalStateException(
                        "There is no team that could look at the case " + summary.reference()));
    }

    private Optional<String> coordinator(CaseSummary summary) {
        return Optional.ofNullable(summary.area())
                .or(() -> Optional.ofNullable(summary.startTeam()).flatMap(teams::areaOf))
                .flatMap(area -> teams.covering(Team.COORDINATOR, area))
                .map(Team::id);
    }

    private boolean somebodyIn(String team) {
        return teams.find(team).isPresent() && !people.membersOf(team).isEmpty();
    }
}
