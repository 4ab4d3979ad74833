package health.baton.access;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.baton.engine.Cases;
import health.baton.engine.SignedIn;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Starts the demonstration's cases through the same door as everybody, once the pathways and the grants are there;
 * {@code baton.demo.cases=false} leaves them out.
 */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "baton.demo.cases", havingValue = "true", matchIfMissing = true)
class DemoCases {
    private static final Resource CASES = new ClassPathResource("demo/cases.json");

    private final Cases cases;
    private final SignedIn signedIn;
    private final ObjectMapper json;

    DemoCases(Cases cases, SignedIn signedIn, ObjectMapper json) {
        this.cases = cases;
        this.signedIn = signedIn;
        this.json = json;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    void start() {
        read().forEach(made -> signedIn.as(made.as(), () -> cases.start(made.pathway(), made.answers(), made.key())));
    }

    private List<DemoCase> read() {
        try (InputStream file = CASES.getInputStream()) {
            return json.readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
