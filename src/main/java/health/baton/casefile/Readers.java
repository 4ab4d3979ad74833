package health.baton.casefile;

import health.baton.directory.RolesOfTeams;
import health.baton.directory.TeamRole.May;
import health.baton.engine.SignedIn;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who may open whose story beyond the teams of the case, and the log of who did. */
@Component
class Readers {
    private final CaseRegister cases;
    private final Places places;
    private final AccessLog log;
    private final RolesOfTeams roles;

    Readers(CaseRegister cases, Places places, AccessLog log, RolesOfTeams roles) {
        this.cases = cases;
        this.places = places;
        this.log = log;
        this.roles = roles;
    }

    Set<String> roles(SignedIn.Person person) {
        return teams(person).map(Places.Team::role).collect(Collectors.toSet());
    }

    /** Throws unless the person manages the case's area, or an organisation that has a team in the case. */
    void requireManager(String reference, SignedIn.Person person) {
        List<Places.Team> managers = teams(person)
                .filter(team -> roles.may(team.role()) == May.WATCH)
                .toList();
        if (!ofArea(reference, managers) && !ofOrganisation(reference, managers)) {
            throw new SecurityException(
                    "Only a manager of the area or of an organisation that takes part may open this story");
        }
    }

    private boolean ofArea(String reference, List<Places.Team> managers) {
        Optional<String> area = cases.find(reference).map(CaseRegister.Row::area);
        return area.isPresent()
                && managers.stream().anyMatch(team -> places.areaOf(team.id()).equals(area));
    }

    private boolean ofOrganisation(String reference, List<Places.Team> managers) {
        Set<String> managed = managers.stream().map(Places.Team::organisation).collect(Collectors.toSet());
        return cases.teams(reference).stream()
                .flatMap(team -> places.team(team).stream())
                .anyMatch(team -> managed.contains(team.organisation()));
    }

    void opened(String reference, SignedIn.Person person, String reason) {
        log.opened(reference, person.name(), reason);
    }

    private Stream<Places.Team> teams(SignedIn.Person person) {
        return person.teams().stream().flatMap(team -> places.team(team).stream());
    }
}
