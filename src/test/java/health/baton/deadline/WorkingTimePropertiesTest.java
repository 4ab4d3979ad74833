package health.baton.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import health.baton.directory.Hours;
import health.baton.directory.Opening;
import health.baton.directory.Span;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkingTimePropertiesTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final BankHolidays HOLIDAYS = new BankHolidays();
    private final WorkingTime workingTime = new WorkingTime(HOLIDAYS);

    @Property(tries = 500)
    void isDueInOpenHoursAndNotBeforeTheStart(
            @ForAll("starts") Instant start, @ForAll("hours") Hours hours, @ForAll("durations") String duration) {
        Instant due = after(start, duration, hours);
        assertThat(due).isAfterOrEqualTo(start);
        assertThat(near(due, hours))
                .anyMatch(span -> span.contains(due) || span.to().equals(due));
    }

    @Property(tries = 500)
    void isNotDueEarlierWhenItStartsLater(
            @ForAll("starts") Instant start,
            @ForAll @IntRange(max = 5_000) int laterMinutes,
            @ForAll("hours") Hours hours,
            @ForAll("durations") String duration) {
        Instant later = start.plus(Duration.ofMinutes(laterMinutes));
        assertThat(after(later, duration, hours)).isAfterOrEqualTo(after(start, duration, hours));
    }

    @Property(tries = 500)
    void isNotDueEarlierWhenItTakesLonger(
            @ForAll("starts") Instant start,
            @ForAll @IntRange(max = 10_000) int minutes,
            @ForAll @IntRange(max = 10_000) int more,
            @ForAll("hours") Hours hours) {
        assertThat(after(start, minutes(minutes + more), hours))
                .isAfterOrEqualTo(after(start, minutes(minutes), hours));
    }

    @Property(tries = 500)
    void isTheSameInTwoSteps(
            @ForAll("starts") Instant start,
            @ForAll @IntRange(max = 10_000) int first,
            @ForAll @IntRange(max = 10_000) int second,
            @ForAll("hours") Hours hours) {
        Instant step = after(start, minutes(first), hours);
        assertThat(after(step, minutes(second), hours)).isEqualTo(after(start, minutes(first + second), hours));
    }

    @Property(tries = 500)
    void takesExactlySoMuchOpenTime(
            @ForAll("starts") Instant start,
            @ForAll @IntRange(min = 1, max = 10_000) int minutes,
            @ForAll("hours") Hours hours) {
        Instant due = after(start, minutes(minutes), hours);
        long open = days(start, due)
                .flatMap(day -> spans(day, hours))
                .filter(span -> span.to().isAfter(start) && span.from().isBefore(due))
                .mapToLong(span -> Duration.between(
                                span.from().isBefore(start) ? start : span.from(),
                                span.to().isAfter(due) ? due : span.to())
                        .toSeconds())
                .sum();
        assertThat(open).isEqualTo(minutes * 60L);
    }

    @Property(tries = 300)
    void countsWorkingDays(@ForAll("starts") Instant start, @ForAll @IntRange(min = 1, max = 60) int days) {
        Hours office = Hours.weekdays(LocalTime.of(8, 0), LocalTime.of(18, 30));
        LocalDate first = LocalDate.ofInstant(start, LONDON);
        LocalDate due = LocalDate.ofInstant(after(start, "P" + days + "D", office), LONDON);
        assertThat(first.plusDays(1)
                        .datesUntil(due.plusDays(1))
                        .filter(day -> spans(day, office).findAny().isPresent()))
                .hasSize(days);
    }

    @Property(tries = 300)
    void isThePlainClockWithoutClosing(@ForAll("starts") Instant start, @ForAll @IntRange(max = 10_000) int minutes) {
        assertThat(after(start, minutes(minutes), Hours.always())).isEqualTo(start.plus(Duration.ofMinutes(minutes)));
    }

    /** Any minute of six years; every fourth one near a clock change. */
    @Provide
    Arbitrary<Instant> starts() {
        Instant first = Instant.parse("2024-01-01T00:00:00Z");
        Arbitrary<Instant> any = Arbitraries.integers()
                .between(0, 6 * 365 * 24 * 60)
                .map(minute -> first.plus(Duration.ofMinutes(minute)));
        Arbitrary<Instant> change = Arbitraries.of(
                Instant.parse("2026-03-29T01:00:00Z"),
                Instant.parse("2026-10-25T01:00:00Z"),
                Instant.parse("2027-03-28T01:00:00Z"));
        Arbitrary<Instant> nearChange = Combinators.combine(
                        change, Arbitraries.integers().between(-4_000, 4_000))
                .as((at, minutes) -> at.plus(Duration.ofMinutes(minutes)));
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(3, any), net.jqwik.api.Tuple.of(1, nearChange));
    }

    @Provide
    Arbitrary<Hours> hours() {
        Arbitrary<LocalTime> time =
                Arbitraries.integers().between(0, 95).map(quarter -> LocalTime.MIDNIGHT.plusMinutes(15L * quarter));
        Arbitrary<List<DayOfWeek>> days =
                Arbitraries.of(DayOfWeek.class).list().uniqueElements().ofMinSize(1);
        return Combinators.combine(days, time, time, Arbitraries.of(true, false))
                .as((open, opens, closes, bankHolidays) -> new Hours(
                        open.stream()
                                .map(day -> new Opening(day, opens, closes))
                                .toList(),
                        bankHolidays));
    }

    @Provide
    Arbitrary<String> durations() {
        Arbitrary<String> days = Arbitraries.integers().between(1, 30).map(count -> "P" + count + "D");
        Arbitrary<String> minutes = Arbitraries.integers().between(0, 10_000).map(WorkingTimePropertiesTest::minutes);
        return Arbitraries.oneOf(days, minutes);
    }

    private Instant after(Instant start, String duration, Hours hours) {
        return workingTime.after(start, duration, hours, LONDON, "england-and-wales");
    }

    private static Stream<Span> near(Instant moment, Hours hours) {
        return days(moment, moment).flatMap(day -> spans(day, hours));
    }

    private static Stream<LocalDate> days(Instant from, Instant to) {
        return LocalDate.ofInstant(from, LONDON)
                .minusDays(1)
                .datesUntil(LocalDate.ofInstant(to, LONDON).plusDays(1));
    }

    private static Stream<Span> spans(LocalDate day, Hours hours) {
        return hours.spans(day, LONDON, HOLIDAYS.bankHoliday("england-and-wales", day)).stream();
    }

    private static String minutes(int minutes) {
        return "PT" + minutes + "M";
    }
}
