package health.baton.meeting;

import health.baton.directory.Teams;
import health.baton.lists.Column;
import health.baton.lists.IncomingList;
import health.baton.lists.Proposal;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Meetings that come again, from CSV. */
@Component
@Order(80)
class SeriesList implements IncomingList {
    static final List<Column> COLUMNS = List.of(
            new Column("meeting", "what pathways call it", "icu-mdt"),
            new Column("area", "in which it is held", "leicester"),
            new Column("name", "as people call it", "ICU follow-up clinic"),
            new Column("venue", "where", "Clinic 4"),
            new Column("weekday", "Monday to Sunday", "Tuesday"),
            new Column("starts", "local time of the United Kingdom", "14:00"),
            new Column("every", "weeks from one to the next", "1"),
            new Column("since", "the first is on this day or the first such weekday after it", "2026-12-01"),
            new Column("minutes", "how long it takes", "120"),
            new Column("cases", "how many at most", "4"),
            new Column("chair", "role of who leads it", "icu-consultant"),
            new Column("organiser", "role of who keeps the agenda", "icu-coordinator"),
            new Column("members", "roles of who else takes part, with blanks between", "psychologist physiotherapist"));

    private final SeriesStore store;
    private final Teams teams;

    SeriesList(SeriesStore store, Teams teams) {
        this.store = store;
        this.teams = teams;
    }

    @Override
    public String key() {
        return "meetings";
    }

    @Override
    public String title() {
        return "Meetings";
    }

    @Override
    public String about() {
        return "Meetings for which cases queue, e.g. of a multidisciplinary team. A meeting of the same name in the same area is"
                + " replaced; cases that have a place keep it, also on a day that is no longer one of the meeting's.";
    }

    @Override
    public long inForce() {
        return store.all().size();
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public Proposal propose(Reader file, Map<String, String> answers) {
        Map<String, Series> before = store.all().stream().collect(Collectors.toMap(SeriesList::name, each -> each));
        return Proposal.of(
                new CsvSeries(teams).read(file),
                SeriesList::name,
                before,
                SeriesList::columns,
                listed -> listed.forEach(store::put));
    }

    private static String name(Series series) {
        return "%s, %s".formatted(series.meeting(), series.area());
    }

    private static Map<String, String> columns(Series series) {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("name", series.name());
        columns.put("venue", series.venue());
        columns.put("weekday", Weekdays.name(series.day()));
        columns.put("starts", series.starts().toString());
        columns.put("every", String.valueOf(series.everyWeeks()));
        columns.put("since", series.since().toString());
        columns.put("minutes", String.valueOf(series.minutes()));
        columns.put("cases", String.valueOf(series.mostCases()));
        columns.put("chair", series.chair());
        columns.put("organiser", series.organiser());
        columns.put("members", String.join(" ", series.members()));
        return columns;
    }
}
