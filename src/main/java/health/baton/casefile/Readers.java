package health.baton.casefile;

import health.baton.engine.SignedIn;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who may open whose story beyond the teams of the case, and the log of who did. */
@Component
class Readers {
    private static final String MANAGER = "manager";

    private final CaseRegister cases;
    private final Places places;
    private final AccessLog log;

    Readers(CaseRegister cases, Places places, AccessLog log) {
        this.cases = cases;
        this.places = places;
        this.log = log;
    }

    Set<String> roles(SignedIn.Person person) {
        return teams(person).map(Places.Team::role).collect(Collectors.toSet());
    }

    /** Throws unless the person manages an organisation that has a team in the case. */
    void requireManager(String reference, SignedIn.Person person) {
        Set<String> managed = teams(person)
                .filter(team -> team.role().equals(MANAGER))
                .map(Places.Team::organisation)
                .collect(Collectors.toSet());
        boolean theirs = cases.teams(reference).stream()
                .flatMap(team -> places.team(team).stream())
                .anyMatch(team -> managed.contains(team.organisation()));
        if (!theirs) {
            throw new SecurityException("Only a manager of an organisation that takes part may open this story");
        }
    }

    void opened(String reference, SignedIn.Person person, String reason) {
        log.opened(reference, person.name(), reason);
    }

    private Stream<Places.Team> teams(SignedIn.Person person) {
        return person.teams().stream().flatMap(team -> places.team(team).stream());
    }
}
