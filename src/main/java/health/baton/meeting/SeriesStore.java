package health.baton.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The meetings that come again. */
@Component
public class SeriesStore {
    private static final String UPSERT = """
            insert into meeting_series values (?, ?, ?, ?, ?, cast(? as time), ?, cast(? as date), ?, ?, ?, ?, ?)
            on conflict (meeting, area) do update set name = excluded.name, venue = excluded.venue,
              weekday = excluded.weekday, starts = excluded.starts, every_weeks = excluded.every_weeks,
              since = excluded.since, minutes = excluded.minutes, most_cases = excluded.most_cases,
              chair = excluded.chair, organiser = excluded.organiser, members = excluded.members
            """;

    private final JdbcClient db;

    SeriesStore(JdbcClient db) {
        this.db = db;
    }

    /** Adds the series, or brings it up to date; places that were taken stay taken. */
    public void put(Series series) {
        db.sql(UPSERT)
                .param(series.meeting())
                .param(series.area())
                .param(series.name())
                .param(series.venue())
                .param(series.day().getValue())
                .param(series.starts().toString())
                .param(series.everyWeeks())
                .param(series.since().toString())
                .param(series.minutes())
                .param(series.mostCases())
                .param(series.chair())
                .param(series.organiser())
                .param(series.members().toArray(String[]::new))
                .update();
    }

    Optional<Series> find(String meeting, String area) {
        return db.sql("select * from meeting_series where meeting = ? and area = ?")
                .params(meeting, area)
                .query((row, number) -> series(row))
                .optional();
    }

    /** Every series, by name. */
    List<Series> all() {
        return db.sql("select * from meeting_series order by name, meeting, area")
                .query((row, number) -> series(row))
                .list();
    }

    private static Series series(ResultSet row) throws SQLException {
        return new Series(
                row.getString("meeting"),
                row.getString("area"),
                row.getString("name"),
                row.getString("venue"),
                DayOfWeek.of(row.getInt("weekday")),
                row.getTime("starts").toLocalTime(),
                row.getInt("every_weeks"),
                row.getDate("since").toLocalDate(),
                row.getInt("minutes"),
                row.getInt("most_cases"),
                row.getString("chair"),
                row.getString("organiser"),
                List.of((String[]) row.getArray("members").getArray()));
    }
}
