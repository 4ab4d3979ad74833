package health.baton.cohort;

import health.baton.engine.Entrances;
import java.util.Arrays;
import java.util.List;
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
 * @param pickedBy decision that says whether a row is meant (property {@code pickedBy}); null when all are
 * @param toldOfDeath message that tells the person's open case of the death (property {@code toldOfDeath}); null when none
 * @param list whether its people come from a list whose owner tells what becomes of its entries (property {@code list})
 */
public record Feed(
        String pathway,
        String name,
        String formSchema,
        List<String> onceFor,
        @Nullable String pickedBy,
        @Nullable String toldOfDeath,
        boolean list) {

    static Optional<Feed> of(Entrances.Entrance entrance) {
        String onceFor = entrance.properties().get("onceFor");
        String schema = entrance.formSchema();
        return onceFor == null || schema == null
                ? Optional.empty()
                : Optional.of(new Feed(
                        entrance.pathway(),
                        entrance.name(),
                        schema,
                        Arrays.stream(onceFor.split(",", -1)).map(String::strip).toList(),
                        entrance.properties().get("pickedBy"),
                        entrance.properties().get("toldOfDeath"),
                        "true".equals(entrance.properties().get("list"))));
    }
}
