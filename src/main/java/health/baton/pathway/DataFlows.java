package health.baton.pathway;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Follows the data of a library once for all rules that ask. */
@Component
class DataFlows {
    private final CapabilityPromises promises;
    private @Nullable Library library;
    private @Nullable DataFlow latest;

    DataFlows(CapabilityPromises promises) {
        this.promises = promises;
    }

    @SuppressWarnings("ReferenceEquality") // the same library, not one that looks like it
    synchronized DataFlow of(Library asked) {
        DataFlow flow = latest;
        if (flow == null || library != asked) {
            flow = new DataFlow(asked, promises);
            latest = flow;
            library = asked;
        }
        return flow;
    }
}
