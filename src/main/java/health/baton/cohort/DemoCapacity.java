package health.baton.cohort;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** In the demonstration somebody has said how much can be done a day, until a person says something else. */
@Component
@Profile("demo")
class DemoCapacity {
    private final CapacityStore capacities;
    private final List<String> declared;

    /** @param declared {@code pathway/area/queue=number}, from {@code baton.demo.capacity} */
    DemoCapacity(CapacityStore capacities, @Value("${baton.demo.capacity:}") List<String> declared) {
        this.capacities = capacities;
        this.declared = List.copyOf(declared);
    }

    @EventListener(ApplicationReadyEvent.class)
    void declare() {
        Map<List<String>, Map<String, Integer>> all = new LinkedHashMap<>();
        for (String each : declared) {
            String[] parts = each.strip().split("[/=]", -1);
            all.computeIfAbsent(List.of(parts[0], parts[1]), any -> new LinkedHashMap<>())
                    .put(parts[2], Integer.valueOf(parts[3]));
        }
        all.forEach((place, aDay) -> {
            if (capacities.of(place.get(0), place.get(1)).isEmpty()) {
                capacities.declare(place.get(0), place.get(1), aDay, "demonstration");
            }
        });
    }
}
