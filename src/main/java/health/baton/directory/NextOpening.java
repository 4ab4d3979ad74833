package health.baton.directory;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** When a team that is closed now opens again. */
@Component
public class NextOpening {
    private static final int DAYS_AHEAD = 14;

    private final DaysOff daysOff;
    private final Clock clock;

    public NextOpening(DaysOff daysOff, Clock clock) {
        this.daysOff = daysOff;
        this.clock = clock;
    }

    /** Empty while it is open, and when it does not open within two weeks. */
    public Optional<Instant> of(Team team) {
        Instant now = clock.instant();
        LocalDate yesterday = LocalDate.ofInstant(now, team.zone()).minusDays(1);
        return Stream.iterate(yesterday, day -> day.plusDays(1))
                .limit(DAYS_AHEAD)
                .flatMap(
                        day -> team.hours().spans(day, team.zone(), daysOff.bankHoliday(team.division(), day)).stream())
                .filter(span -> span.to().isAfter(now))
                .findFirst()
                .map(Span::from)
                .filter(opens -> opens.isAfter(now));
    }
}
