package health.baton.access;

import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says at the end of the start where to go and as whom. */
@Component
@Profile("demo")
class DemoWelcome {
    private static final Logger LOG = LoggerFactory.getLogger(DemoWelcome.class);

    private final Environment environment;

    DemoWelcome(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void say() {
        LOG.info("{}", words());
    }

    String words() {
        String at = "http://localhost:" + environment.getProperty("local.server.port", "8080")
                + environment.getProperty("server.servlet.context-path", "");
        String people = DemoPerson.ALL.stream()
                .map(person ->
                        "    %-14s %s %s".formatted(person.signInName(), person.givenName(), person.familyName()))
                .collect(Collectors.joining("\n"));
        return """

                Baton is ready, with made-up people and cases.
                  Tasklist  %1$s/camunda/app/tasklist/default/
                  Cockpit   %1$s/camunda/app/cockpit/default/
                  Admin     %1$s/camunda/app/admin/default/
                  Sign in, every password %2$s:
                %3$s
                """.formatted(at, DemoPerson.PASSWORD, people);
    }
}
