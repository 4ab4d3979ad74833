package health.baton.pathway;

import health.baton.engine.Promises;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What each capability promises to models, see {@link Promises}. */
interface CapabilityPromises {
    /** Of the capability with this name; one that is not there promises nothing. */
    Promise of(String capability);

    /**
     * A promise.
     *
     * @param outputs what they may hold, by name
     */
    record Promise(Map<String, Value> outputs, boolean reachesPeople, boolean tellsGp) {
        static final Promise NONE = new Promise(Map.of(), false, false);

        static Promise read(@Nullable Promises said) {
            if (said == null) {
                return NONE;
            }
            Map<String, Value> outputs = new HashMap<>();
            for (String output : said.outputs()) {
                String[] parts = output.split("=", 2);
                Value value = parts.length == 1
                        ? Value.ANY
                        : Value.oneOf(Arrays.stream(parts[1].split("\\|", -1))
                                .map(String::strip)
                                .collect(Collectors.toCollection(java.util.TreeSet::new)));
                String name = parts[0].strip();
                outputs.put(name.replace("?", ""), name.endsWith("?") ? value.orNothing() : value);
            }
            return new Promise(outputs, said.reachesPeople(), said.tellsGp());
        }
    }
}
