package health.baton.directory;

import health.baton.form.FieldCheck;
import health.baton.form.Moments;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * {@code can-wait-for-practice}: a time by which the named practice is to do something. What cannot wait until the practice
 * opens goes to another team, never to a closed door.
 */
@Component
class CanWaitForPractice implements FieldCheck {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE dd-MMM-uuuu HH:mm", Locale.UK);

    private final Teams teams;
    private final NextOpening nextOpening;

    CanWaitForPractice(Teams teams, NextOpening nextOpening) {
        this.teams = teams;
        this.nextOpening = nextOpening;
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
                .flatMap(practice -> nextOpening
                        .of(practice)
                        .filter(opens ->
                                !Moments.at(value.toString(), practice.zone()).isAfter(opens))
                        .map(opens -> "is before the practice opens again (%s): give it to a team that works until then"
                                .formatted(TIME.format(opens.atZone(practice.zone())))));
    }
}
