package health.baton.casefile;

import health.baton.directory.Organisations;
import health.baton.directory.Teams;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class PlacesInDirectory implements Places {
    private final Teams teams;
    private final Organisations organisations;

    PlacesInDirectory(Teams teams, Organisations organisations) {
        this.teams = teams;
        this.organisations = organisations;
    }

    @Override
    public Optional<Team> team(String teamId) {
        return teams.find(teamId)
                .map(team -> new Team(
                        team.id(), team.role(), team.name(), team.organisation() == null ? "" : team.organisation()));
    }

    @Override
    public Optional<String> areaOf(String teamId) {
        return teams.areaOf(teamId);
    }

    @Override
    public Optional<String> areaOfPostcode(String postcode) {
        return teams.areaOfPostcode(postcode);
    }

    @Override
    public boolean isOpenPractice(String odsCode, LocalDate day) {
        return organisations.isOpen(odsCode, day);
    }
}
