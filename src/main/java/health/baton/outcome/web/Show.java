package health.baton.outcome.web;

import health.baton.form.ShownDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How pages write times, for templates: {@code 21-Nov-2026 09:35}, the United Kingdom's time. */
@Component("show")
public class Show {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd-MMM-yyyy HH:mm", Locale.ENGLISH).withZone(ZoneId.of("Europe/London"));

    /** Empty when there is no time. */
    public String time(@Nullable Instant at) {
        return at == null ? "" : MOMENT.format(at);
    }

    /** {@code 21-Nov-2026}. */
    public String date(LocalDate day) {
        return ShownDate.of(day);
    }
}
