package health.baton.correspondence;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who reads what no task of the case would show to anybody. */
@Component
class StandIns {
    private final Facts facts;
    private final Addresses addresses;

    StandIns(Facts facts, Addresses addresses) {
        this.facts = facts;
        this.addresses = addresses;
    }

    /** Id of the area's coordinator, who stands in for everybody; else of the responsible team. */
    Optional<String> of(String caseReference) {
        return Optional.ofNullable(facts.known(caseReference, Set.of("area")).get("area"))
                .flatMap(area -> addresses.covering("coordinator", area.toString()).stream()
                        .findFirst())
                .or(() -> facts.responsibleTeam(caseReference));
    }
}
