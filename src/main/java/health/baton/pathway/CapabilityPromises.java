package health.baton.pathway;

import health.baton.engine.Contract;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What each capability promises to models, see {@link Contract}. */
interface CapabilityPromises {
    /** Of the capability with this name; one that is not there promises nothing. */
    Promise of(String capability);

    /**
     * A promise.
     *
     * @param outputs what they may hold, by name
     * @param keeps names for texts, with placeholders for inputs
     */
    record Promise(Map<String, Value> outputs, List<String> keeps, boolean reachesPeople, boolean tellsGp) {
        static final Promise NONE = new Promise(Map.of(), List.of(), false, false);

        static Promise read(@Nullable Contract said) {
            if (said == null) {
                return NONE;
            }
            Map<String, Value> outputs = new HashMap<>();
            for (Contract.Out output : said.out()) {
                Value value = output.values().length == 0 ? Value.ANY : Value.oneOf(Set.of(output.values()));
                outputs.put(output.name(), output.maybeNothing() ? value.orNothing() : value);
            }
            return new Promise(outputs, List.of(said.keeps()), said.reachesPeople(), said.tellsGp());
        }
    }
}
