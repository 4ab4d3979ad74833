package health.baton.deadline;

import health.baton.directory.DaysOff;
import health.baton.directory.Hours;
import health.baton.directory.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.stream.Stream;

/** One team's open time, day by day. */
record TeamCalendar(Hours hours, ZoneId zone, String division, DaysOff daysOff) {
    /** A weekly opening that never comes within a year (a Monday that is always a bank holiday) cannot be waited for. */
    private static final int LONGEST_CLOSED_DAYS = 366;

    /** So much open time after the start; the first open moment when it is nothing. */
    Instant plus(Instant start, Duration time) {
        Duration left = time;
        int closed = 0;
        LocalDate day = LocalDate.ofInstant(start, zone).minusDays(1);
        while (closed <= LONGEST_CLOSED_DAYS) {
            List<Span> spans = spans(day);
            closed = spans.isEmpty() ? closed + 1 : 0;
            for (Span span : spans) {
                if (!span.to().isBefore(start)) {
                    Instant from = span.from().isBefore(start) ? start : span.from();
                    Duration open = Duration.between(from, span.to());
                    if (left.compareTo(open) <= 0) {
                        return from.plus(left);
                    }
                    left = left.minus(open);
                }
            }
            day = day.plusDays(1);
        }
        throw neverOpen();
    }

    /**
     * So many working days after the start's day, at the same local time or, when the team is closed then, when it next
     * opens or has last closed on that day. What starts on a day off starts as the last working day is over.
     */
    Instant plus(Instant start, int days) {
        LocalDate today = LocalDate.ofInstant(start, zone);
        if (isWorking(today)) {
            LocalDate day = working(today, days, 1);
            return onThatDay(day, day.atTime(time(start)));
        }
        LocalDate day = working(working(today, 1, -1), days, 1);
        return onThatDay(day, day.plusDays(1).atStartOfDay());
    }

    /** When it closes for the day on which the start, or the first open moment after it, lies; a night belongs to its evening. */
    Instant closing(Instant start) {
        Instant open = plus(start, Duration.ofSeconds(1));
        LocalDate day = LocalDate.ofInstant(open, zone);
        boolean sinceYesterday =
                spans(day.minusDays(1)).stream().anyMatch(span -> !span.to().isBefore(open));
        List<Span> spans = spans(sinceYesterday ? day.minusDays(1) : day);
        return spans.get(spans.size() - 1).to();
    }

    /** Days from this one in one direction, counting working days only. */
    private LocalDate working(LocalDate from, int days, int direction) {
        LocalDate day = from;
        int closed = 0;
        for (int left = days; left > 0; ) {
            day = day.plusDays(direction);
            boolean working = isWorking(day);
            closed = working ? 0 : closed + 1;
            left -= working ? 1 : 0;
            if (closed > LONGEST_CLOSED_DAYS) {
                throw neverOpen();
            }
        }
        return day;
    }

    private Instant onThatDay(LocalDate day, LocalDateTime wanted) {
        Instant moment = Hours.moment(wanted, zone);
        List<Span> spans = spans(day);
        boolean open = Stream.concat(spans(day.minusDays(1)).stream(), spans.stream())
                .anyMatch(span -> span.contains(moment) || span.to().equals(moment));
        if (open) {
            return moment;
        }
        return spans.stream()
                .map(Span::from)
                .filter(opens -> opens.isAfter(moment))
                .findFirst()
                .orElse(spans.get(spans.size() - 1).to());
    }

    /** The local time; in the hour that the autumn clock change repeats, the second time round counts as its end. */
    private LocalTime time(Instant moment) {
        LocalDateTime local = LocalDateTime.ofInstant(moment, zone);
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        boolean again = change != null && change.isOverlap() && !moment.isBefore(change.getInstant());
        return again ? change.getDateTimeBefore().toLocalTime() : local.toLocalTime();
    }

    private boolean isWorking(LocalDate day) {
        return !spans(day).isEmpty();
    }

    private List<Span> spans(LocalDate day) {
        return hours.spans(day, zone, daysOff.bankHoliday(division, day));
    }

    private static IllegalStateException neverOpen() {
        return new IllegalStateException("The team does not open for more than a year");
    }
}
