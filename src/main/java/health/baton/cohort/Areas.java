package health.baton.cohort;

import health.baton.directory.Teams;
import health.baton.engine.People;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** In which area a row lies: that of its postcode, else that of whoever brought it, as when the case begins. */
@Component
class Areas {
    private final Teams teams;
    private final People people;

    Areas(Teams teams, People people) {
        this.teams = teams;
        this.people = people;
    }

    /** @param postcode or its outward part */
    Optional<String> ofPostcode(String postcode) {
        return teams.areaOfPostcode(postcode);
    }

    Optional<String> ofPerson(String signInName) {
        return people.teamsOf(signInName).stream()
                .flatMap(team -> teams.areaOf(team).stream())
                .findFirst();
    }
}
