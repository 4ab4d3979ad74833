package health.baton.pathway;

import health.baton.engine.Contract;
import java.util.Optional;
import java.util.Set;

/** The capabilities that models may name. */
interface CapabilityNames {
    Set<String> all();

    /** What a capability takes and gives. */
    default Optional<Contract> contract(String name) {
        return Optional.empty();
    }
}
