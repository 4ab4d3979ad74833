package health.baton.access;

import health.baton.directory.Teams;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class TeamsInDirectory implements KnownTeams {
    private final Teams teams;

    TeamsInDirectory(Teams teams) {
        this.teams = teams;
    }

    @Override
    public List<KnownTeam> all() {
        return teams.all().stream()
                .map(team -> new KnownTeam(team.id(), team.role(), team.name()))
                .toList();
    }
}
