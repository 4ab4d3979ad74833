package health.baton.access;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.baton.engine.Cases;
import health.baton.engine.SignedIn;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Starts the demonstration's cases, and leads them to where they stand, through the same doors as everybody, once the
 * pathways and the grants are there; {@code baton.demo.cases=false} leaves them out.
 */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "baton.demo.cases", havingValue = "true", matchIfMissing = true)
class DemoCases {
    private static final Logger LOG = LoggerFactory.getLogger(DemoCases.class);
    private static final int TRIES = 5;
    private static final Resource CASES = new ClassPathResource("demo/cases.json");

    private final Cases cases;
    private final DemoWalk walk;
    private final SignedIn signedIn;
    private final ObjectMapper json;
    private final List<DemoCase> underWay = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> tries = new ConcurrentHashMap<>();
    private final Map<String, String> references = new ConcurrentHashMap<>();

    DemoCases(Cases cases, DemoWalk walk, SignedIn signedIn, ObjectMapper json) {
        this.cases = cases;
        this.walk = walk;
        this.signedIn = signedIn;
        this.json = json;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    void start() {
        underWay.addAll(read(json));
        goOn();
    }

    /** Each task is there only when the engine's jobs have run: a step at a time, until none is left. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    synchronized void goOn() {
        underWay.removeIf(made -> walk.mayStart(made) && !goesOn(made));
    }

    private boolean goesOn(DemoCase made) {
        try {
            signedIn.as(
                    made.as(),
                    () -> references.computeIfAbsent(
                            made.key(), key -> cases.start(made.pathway(), made.answers(), key)));
            return walk.goOn(references.getOrDefault(made.key(), ""), made);
        } catch (RuntimeException jobOrSomebodyWasThere) {
            boolean again = tries.merge(made.key(), 1, Integer::sum) < TRIES;
            if (!again) {
                LOG.warn("The case '{}' of the demonstration stays where it is", made.key(), jobOrSomebodyWasThere);
            }
            return again;
        }
    }

    private static List<DemoCase> read(ObjectMapper json) {
        try (InputStream file = CASES.getInputStream()) {
            return json.readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
