package health.baton.cohort.web;

import health.baton.cohort.Cohort;
import health.baton.cohort.Feed;
import health.baton.cohort.RowState;
import health.baton.engine.Cases;
import health.baton.engine.People;
import health.baton.form.Field;
import health.baton.form.FormSchema;
import health.baton.form.ShownDate;
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

    ShownCohorts(Cases cases, People people) {
        this.cases = cases;
        this.people = people;
    }

    /** @param needed whether no row is taken without it */
    record Column(String name, String means, String values, boolean needed) {}

    record ShownFeed(String pathway, String name, List<Column> columns, String onceFor) {}

    record Count(String words, int rows) {}

    /** @param percent of the rows that somebody agreed to, 0 to 100 */
    record ShownCohort(Cohort cohort, String pathway, String by, String at, List<Count> counts, int percent) {
        public int good() {
            return cohort.count(RowState.GOOD);
        }

        public int deaths() {
            return cohort.count(RowState.DEATH);
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
        return new ShownFeed(feed.pathway(), feed.name(), columns, onceFor);
    }

    ShownCohort cohort(Cohort cohort) {
        int done = cohort.count(RowState.STARTED) + cohort.count(RowState.TOLD) + cohort.count(RowState.NOBODY);
        int all = done + cohort.left();
        return new ShownCohort(
                cohort,
                cases.pathwayName(cohort.pathway()),
                people.displayName(cohort.broughtBy()),
                ShownDate.of(cohort.broughtAt()),
                Arrays.stream(RowState.values())
                        .filter(state -> cohort.count(state) > 0)
                        .map(state -> new Count(state.words(), cohort.count(state)))
                        .toList(),
                all == 0 ? 100 : 100 * done / all);
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
