package health.baton.cohort;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** In the demonstration the owners of the lists say every hour that nothing has changed: without it all would be held. */
@Component
@Profile("demo")
class DemoNews {
    private final NewsStore store;
    private final Clock clock;
    private final List<String> pathways;

    /** @param pathways keys, from {@code baton.demo.lists} */
    DemoNews(NewsStore store, Clock clock, @Value("${baton.demo.lists:}") List<String> pathways) {
        this.store = store;
        this.clock = clock;
        this.pathways = List.copyOf(pathways);
    }

    @Scheduled(fixedRate = 1, timeUnit = TimeUnit.HOURS)
    void nothingHasChanged() {
        pathways.forEach(pathway -> store.heard(pathway, clock.instant(), "demonstration", 0));
    }
}
