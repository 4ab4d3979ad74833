package health.baton.access;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps the demonstration's rota covering now, day and night, for as long as it runs. */
@Component
@Profile("demo")
class DemoRota {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final int DAYS_AHEAD = 14;
    private static final Map<String, List<String>> IN_ORDER = Map.of(
            "geriatrician-leicester", List.of("geriatrician", "geriatrician2"),
            "paediatrician-leicester", List.of("paediatrician", "paediatrician2"));

    private final DemoDirectory directory;
    private final Clock clock;

    DemoRota(DemoDirectory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    @Scheduled(cron = "0 5 0 * * *", zone = "Europe/London")
    void cover() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
        today.minusDays(1).datesUntil(today.plusDays(DAYS_AHEAD + 1L)).forEach(this::cover);
    }

    private void cover(LocalDate day) {
        IN_ORDER.forEach((team, people) -> {
            for (int i = 0; i < people.size(); i++) {
                directory.cover(team, day, people.get(i), i + 1);
            }
        });
    }
}
