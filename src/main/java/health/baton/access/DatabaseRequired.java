package health.baton.access;

import java.util.Set;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** Refuses to start the application, before anything else happens, when nothing says which database it should use. */
final class DatabaseRequired implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {
    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        if (isTheApplication(event.getSpringApplication())) {
            check(event.getEnvironment());
        }
    }

    /** @throws DatabaseMissing when there is neither {@code spring.datasource.url} nor {@code baton.embedded-postgres=true} */
    static void check(Environment environment) {
        if (!StringUtils.hasText(environment.getProperty("spring.datasource.url"))
                && !environment.getProperty("baton.embedded-postgres", Boolean.class, false)) {
            throw new DatabaseMissing();
        }
    }

    /** Not a slice of it in a test. */
    private static boolean isTheApplication(SpringApplication application) {
        Set<Object> sources = application.getAllSources();
        return sources.stream()
                .anyMatch(source ->
                        source instanceof Class<?> type && type.isAnnotationPresent(SpringBootApplication.class));
    }

    /** After the profiles' files are read and logging works. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
