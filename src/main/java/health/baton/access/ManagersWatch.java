package health.baton.access;

import health.baton.casefile.CaseFile;
import health.baton.directory.Team;
import health.baton.directory.Teams;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class ManagersWatch implements WhoWatches {
    private static final String MANAGER = "manager";

    private final CaseFile file;
    private final Teams teams;

    ManagersWatch(CaseFile file, Teams teams) {
        this.file = file;
        this.teams = teams;
    }

    @Override
    public List<String> watch(String caseReference) {
        return file
                .find(caseReference)
                .map(summary -> summary.area())
                .flatMap(area -> teams.covering(MANAGER, area))
                .map(Team::id)
                .stream()
                .toList();
    }
}
