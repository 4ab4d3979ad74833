package health.baton.pathway;

import java.util.Set;

/** The capabilities that models may name. */
interface CapabilityNames {
    Set<String> all();
}
