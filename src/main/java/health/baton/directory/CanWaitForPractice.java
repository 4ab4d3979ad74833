package health.baton.directory;

import health.baton.form.FieldCheck;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * {@code can-wait-for-practice}: a time by which the named practice is to do something. What cannot wait until the practice
 * opens goes to another team, never to a closed door.
 */
@Component
class CanWaitForPractice implements FieldCheck {
    private static final int DAYS_AHEAD = 14;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE dd-MMM-uuuu HH:mm", Locale.UK);

    private final Teams teams;
    private final DaysOff daysOff;
    private final Clock clock;

    CanWaitForPractice(Teams teams, DaysOff daysOff, Clock clock) {
        this.teams = teams;
        this.daysOff = daysOff;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "can-wait-for-practice";
    }

    @Override
    public Optional<String> refuse(Object value) {
        return Optional.empty();
    }

    @Override
    public Optional<String> refuse(Object value, Map<String, Object> known) {
        return Optional.ofNullable(known.get("practiceCode"))
                .flatMap(code -> teams.covering(Team.PRACTICE, code.toString()))
                .flatMap(practice -> nextOpening(practice)
                        .filter(opens -> opens.isAfter(clock.instant())
                                && !moment(value.toString(), practice.zone()).isAfter(opens))
                        .map(opens -> "is before the practice opens again (%s): give it to a team that works until then"
                                .formatted(TIME.format(opens.atZone(practice.zone())))));
    }

    private static Instant moment(String isoTime, ZoneId zone) {
        return DateTimeFormatter.ISO_DATE_TIME.parseBest(isoTime, OffsetDateTime::from, LocalDateTime::from)
                        instanceof OffsetDateTime withOffset
                ? withOffset.toInstant()
                : LocalDateTime.parse(isoTime).atZone(zone).toInstant();
    }

    /** The beginning of the opening that is now, or that comes next. */
    private Optional<Instant> nextOpening(Team team) {
        Instant now = clock.instant();
        LocalDate yesterday = LocalDate.ofInstant(now, team.zone()).minusDays(1);
        return Stream.iterate(yesterday, day -> day.plusDays(1))
                .limit(DAYS_AHEAD)
                .flatMap(
                        day -> team.hours().spans(day, team.zone(), daysOff.bankHoliday(team.division(), day)).stream())
                .filter(span -> span.to().isAfter(now))
                .map(Span::from)
                .findFirst();
    }
}
