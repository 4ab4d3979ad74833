package health.baton.access;

import health.baton.casefile.CaseFile;
import health.baton.directory.RolesOfTeams;
import health.baton.directory.Team;
import health.baton.directory.TeamRole.May;
import health.baton.directory.Teams;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

@Component
class ManagersWatch implements WhoWatches {
    private final CaseFile file;
    private final Teams teams;
    private final RolesOfTeams roles;

    ManagersWatch(CaseFile file, Teams teams, RolesOfTeams roles) {
        this.file = file;
        this.teams = teams;
        this.roles = roles;
    }

    @Override
    public List<String> watch(String caseReference) {
        Optional<String> area = file.area(caseReference);
        return Stream.concat(area.stream(), areaOfAddress(caseReference).stream())
                .distinct()
                .flatMap(each -> roles.all().stream()
                        .filter(role -> role.may() == May.WATCH)
                        .flatMap(role -> teams.covering(role.code(), each).stream()))
                .map(Team::id)
                .toList();
    }

    private Optional<String> areaOfAddress(String caseReference) {
        return Optional.ofNullable(file.factsOf(Set.of(caseReference))
                        .getOrDefault(caseReference, Map.of())
                        .get("postcode"))
                .flatMap(postcode -> teams.areaOfPostcode(postcode.toString()));
    }
}
