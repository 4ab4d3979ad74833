package health.baton.cohort;

import health.baton.engine.Entrances;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A pathway that people come to by a file: its start form says the columns.
 *
 * @param pathway its key
 * @param name as people call it
 * @param formSchema start form
 * @param onceFor keys of the fields that together are one occasion (property {@code onceFor} of the process): the same again
 *     starts nothing
 * @param onceWithin when its last case is over and began this long ago, the same starts again (property {@code
 *     onceWithin}); null: never
 * @param pickedBy decision that says whether a row is meant (property {@code pickedBy}); null when all are
 * @param reachedBy decision that says whether the person can be written to, else why somebody has to see to it first
 *     (property {@code reachedBy}); null when that is not asked
 * @param waveBy key of the field by which the rows start in waves (property {@code waveBy}); null when all start at once
 * @param pacedBy decision that says how much of each kind of work a hundred of a wave bring (property {@code pacedBy})
 * @param toldOfDeath message that tells the person's open case of the death (property {@code toldOfDeath}); null when none
 * @param list whether its people come from a list whose owner tells what becomes of its entries (property {@code list})
 */
public record Feed(
        String pathway,
        String name,
        String formSchema,
        List<String> onceFor,
        @Nullable Period onceWithin,
        @Nullable String pickedBy,
        @Nullable String reachedBy,
        @Nullable String waveBy,
        @Nullable String pacedBy,
        @Nullable String toldOfDeath,
        boolean list) {

    /** Whether rows wait for their wave. */
    boolean inWaves() {
        return waveBy != null && pacedBy != null;
    }

    static Optional<Feed> of(Entrances.Entrance entrance) {
        Map<String, String> properties = entrance.properties();
        String onceFor = properties.get("onceFor");
        String within = properties.get("onceWithin");
        String schema = entrance.formSchema();
        return onceFor == null || schema == null
                ? Optional.empty()
                : Optional.of(new Feed(
                        entrance.pathway(),
                        entrance.name(),
                        schema,
                        Arrays.stream(onceFor.split(",", -1)).map(String::strip).toList(),
                        within == null ? null : Period.parse(within),
                        properties.get("pickedBy"),
                        properties.get("reachedBy"),
                        properties.get("waveBy"),
                        properties.get("pacedBy"),
                        properties.get("toldOfDeath"),
                        "true".equals(properties.get("list"))));
    }
}
