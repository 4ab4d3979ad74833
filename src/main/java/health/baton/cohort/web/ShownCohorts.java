package health.baton.cohort.web;

import health.baton.cohort.Cohort;
import health.baton.cohort.Feed;
import health.baton.cohort.RowState;
import health.baton.engine.Cases;
import health.baton.engine.People;
import health.baton.form.Field;
import health.baton.form.FormSchema;
import health.baton.form.ShownDate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Feeds and files in the words of the pages. */
@Component
class ShownCohorts {
    private final Cases cases;
    private final People people;
    private final ShownHeld held;
    private final Clock clock;

    ShownCohorts(Cases cases, People people, ShownHeld held, Clock clock) {
        this.cases = cases;
        this.people = people;
        this.held = held;
        this.clock = clock;
    }

    /** @param needed whether no row is taken without it */
    record Column(String name, String means, String values, boolean needed) {}

    /** @param held who waits for news of the list, in words; empty when nobody does */
    record ShownFeed(
            String pathway,
            String name,
            List<Column> columns,
            String onceFor,
            boolean list,
            String held,
            boolean inWaves) {}

    record Count(String words, int rows) {}

    /** @param speed and time left, in words */
    record ShownCohort(
            Cohort cohort, String pathway, String by, String at, List<Count> counts, String speed, String timeLeft) {
        public int good() {
            return cohort.count(RowState.GOOD);
        }

        public int deaths() {
            return cohort.count(RowState.DEATH);
        }

        public int queued() {
            return cohort.count(RowState.QUEUED);
        }

        public int failed() {
            return cohort.count(RowState.FAILED);
        }
    }

    ShownFeed feed(Feed feed) {
        FormSchema form = FormSchema.parse(feed.formSchema());
        Set<String> needed = form.alwaysAnswered();
        List<Column> columns = form.fields().stream()
                .map(field -> new Column(
                        field.key(),
                        field.label(),
                        values(field),
                        needed.contains(field.key()) || feed.onceFor().contains(field.key())))
                .collect(Collectors.toList());
        columns.add(new Column("diedOn", "Died on: starts nothing; the person's open case is told", "a date", false));
        String onceFor = form.fields().stream()
                .filter(field -> feed.onceFor().contains(field.key()))
                .map(Field::label)
                .collect(Collectors.joining(" and "));
        return new ShownFeed(
                feed.pathway(),
                feed.name(),
                columns,
                onceFor,
                feed.list(),
                held.of(feed.pathway()),
                feed.waveBy() != null);
    }

    ShownCohort cohort(Cohort cohort) {
        Instant now = clock.instant();
        return new ShownCohort(
                cohort,
                cases.pathwayName(cohort.pathway()),
                people.displayName(cohort.broughtBy()),
                ShownDate.of(cohort.broughtAt()),
                Arrays.stream(RowState.values())
                        .filter(state -> cohort.count(state) > 0)
                        .map(state -> new Count(state.words(), cohort.count(state)))
                        .toList(),
                cohort.speed(now).map("%,.0f a second"::formatted).orElse("not known yet"),
                cohort.timeLeft(now).map(ShownCohorts::about).orElse("not known yet"));
    }

    private static String about(Duration left) {
        long minutes = left.plusSeconds(59).toMinutes();
        return minutes < 2 ? "about a minute" : "about %d minutes".formatted(minutes);
    }

    private static String values(Field field) {
        return switch (field.type()) {
            case "number" -> "a number";
            case "checkbox" -> "yes or no";
            case "datetime" -> "2026-11-21, 21/11/2026 or 21-Nov-2026";
            case "select", "radio", "checklist" ->
                field.options().stream().map(Field.Option::value).collect(Collectors.joining(", "));
            default -> "text";
        };
    }
}
