package health.baton.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A role in a place: the people who owe a kind of work there.
 *
 * @param id also the id of the sign-in group, e.g. {@code geriatrician-leicester}, {@code practice-c82009}
 * @param role e.g. {@code geriatrician}
 * @param name as people call it
 * @param organisation ODS code of the organisation it belongs to; null when unknown
 * @param zone its local time
 * @param division whose bank holidays it keeps, see {@link DaysOff}
 * @param hours when it works
 */
public record Team(
        String id, String role, String name, @Nullable String organisation, ZoneId zone, String division, Hours hours) {
    /** Role of the team that catches what nobody else of an area owes. */
    public static final String COORDINATOR = "coordinator";

    /** Role of a general practice's team; its place is the practice's ODS code. */
    public static final String PRACTICE = "practice";

    /** Whether the team works at this moment. */
    public boolean isOpen(Instant now, DaysOff daysOff) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        return Stream.of(today.minusDays(1), today)
                .flatMap(day -> hours.spans(day, zone, daysOff.bankHoliday(division, day)).stream())
                .anyMatch(span -> span.contains(now));
    }
}
