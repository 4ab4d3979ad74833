package health.baton.directory;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The weekly opening hours of a team, in its local time.
 *
 * @param openings at least one, none overlapping another; sorted from Monday on
 * @param onBankHolidays whether it works on bank holidays as on any such weekday
 */
public record Hours(List<Opening> openings, boolean onBankHolidays) {
    private static final int WEEK = 7 * 24 * 60 * 60;

    public Hours {
        openings = openings.stream()
                .sorted(Comparator.comparingInt(Opening::secondOfWeek))
                .toList();
        if (openings.isEmpty()) {
            throw new IllegalArgumentException(
                    "A team that never opens cannot owe anything: give at least one opening");
        }
        for (int i = 0; i < openings.size(); i++) {
            Opening next = openings.get((i + 1) % openings.size());
            int nextStart = next.secondOfWeek() + (i + 1 == openings.size() ? WEEK : 0);
            if (openings.get(i).lastSecondOfWeek() > nextStart) {
                throw new IllegalArgumentException("Two openings overlap: %s and %s".formatted(openings.get(i), next));
            }
        }
    }

    /** Day and night, every day of the year. */
    public static Hours always() {
        return daily(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
    }

    /** The same hours every day of the year, bank holidays too. */
    public static Hours daily(LocalTime opens, LocalTime closes) {
        return new Hours(week(7, opens, closes), true);
    }

    /** The same hours from Monday to Friday, closed on bank holidays. */
    public static Hours weekdays(LocalTime opens, LocalTime closes) {
        return new Hours(week(5, opens, closes), false);
    }

    /**
     * The stretches that begin on this day, in order; empty when the team does not open. A time that the spring clock
     * change skips is the moment of the change; of one that the autumn change repeats, the first counts.
     */
    public List<Span> spans(LocalDate day, ZoneId zone, boolean bankHoliday) {
        if (bankHoliday && !onBankHolidays) {
            return List.of();
        }
        return openings.stream()
                .filter(opening -> opening.day() == day.getDayOfWeek())
                .map(opening -> span(opening, day, zone))
                .filter(span -> span.from().isBefore(span.to()))
                .toList();
    }

    /** The moment of a local time, see {@link #spans}. */
    public static Instant moment(LocalDateTime local, ZoneId zone) {
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        return change != null && change.isGap()
                ? change.getInstant()
                : local.atZone(zone).toInstant();
    }

    private static Span span(Opening opening, LocalDate day, ZoneId zone) {
        LocalDate last = opening.crossesMidnight() ? day.plusDays(1) : day;
        return new Span(moment(day.atTime(opening.opens()), zone), moment(last.atTime(opening.closes()), zone));
    }

    private static List<Opening> week(int days, LocalTime opens, LocalTime closes) {
        return Arrays.stream(DayOfWeek.values())
                .limit(days)
                .map(day -> new Opening(day, opens, closes))
                .toList();
    }
}
