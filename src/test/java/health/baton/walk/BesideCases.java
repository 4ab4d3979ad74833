package health.baton.walk;

import health.baton.engine.Beside;
import java.util.Set;
import java.util.stream.Collectors;

/** Of these cases, those beside which anything goes on. */
final class BesideCases {
    private BesideCases() {}

    static Set<String> underWay(Beside beside, Set<String> references) {
        return Beside.GIVEN.keySet().stream()
                .flatMap(happening -> beside.underWay(happening, references).stream())
                .collect(Collectors.toSet());
    }
}
