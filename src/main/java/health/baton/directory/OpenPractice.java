package health.baton.directory;

import health.baton.form.FieldCheck;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code open-practice}: the ODS code of a general practice that works today. Nothing given is acceptable. */
@Component
class OpenPractice implements FieldCheck {
    private static final ZoneId UK = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MMM-uuuu", Locale.UK);

    private final Organisations organisations;
    private final Clock clock;

    OpenPractice(Organisations organisations, Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "open-practice";
    }

    @Override
    public Optional<String> refuse(Object value) {
        String code = value.toString().strip();
        if (code.isEmpty()) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), UK);
        return organisations
                .find(code)
                .filter(Organisation::isPractice)
                .map(practice -> refuse(practice, today))
                .orElse(Optional.of("is not the code of a GP practice in the directory"));
    }

    private static Optional<String> refuse(Organisation practice, LocalDate today) {
        if (practice.isOpen(today)) {
            return Optional.empty();
        }
        LocalDate closed = practice.closed();
        return Optional.of(
                closed == null || closed.isAfter(today)
                        ? "is the code of a practice that is not open"
                        : "is the code of a practice that closed on " + DAY.format(closed));
    }
}
