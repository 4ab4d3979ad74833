package health.baton.meeting;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which case is on the agenda of which meeting, in which order. */
@Component
class Places {
    private final JdbcClient db;

    Places(JdbcClient db) {
        this.db = db;
    }

    /** Until the end of the transaction nobody else takes a place at these meetings. */
    void lock(Series series) {
        db.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended(:series, 65))) as held")
                .param("series", series.meeting() + " " + series.area())
                .query(Integer.class)
                .single();
    }

    /** The case's place at a meeting of the series that starts after this moment. */
    Optional<Instant> after(Series series, String reference, Instant moment) {
        return db.sql("""
                        select starts from meeting_place
                        where case_reference = ? and meeting = ? and area = ? and starts > ? order by starts limit 1
                        """)
                .params(reference, series.meeting(), series.area(), Timestamp.from(moment))
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    /** The cases on the agenda of a meeting, in order. */
    List<String> on(Series series, Instant starts) {
        return db.sql("""
                        select case_reference from meeting_place where meeting = ? and area = ? and starts = ?
                        order by position
                        """)
                .params(series.meeting(), series.area(), Timestamp.from(starts))
                .query(String.class)
                .list();
    }

    /** Puts the case last on the agenda; one that stands there already stays where it is. */
    void take(Series series, Instant starts, String reference, Instant now) {
        db.sql("""
                        insert into meeting_place (case_reference, meeting, area, starts, position, taken_at)
                        select :reference, :meeting, :area, cast(:starts as timestamptz),
                          coalesce(max(position), 0) + 1, cast(:now as timestamptz)
                        from meeting_place where meeting = :meeting and area = :area and starts = :starts
                        on conflict (case_reference, meeting, area, starts) do nothing
                        """)
                .param("reference", reference)
                .param("meeting", series.meeting())
                .param("area", series.area())
                .param("starts", Timestamp.from(starts))
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Gives up the case's places at meetings of the series that start after this moment. */
    void free(Series series, String reference, Instant moment) {
        db.sql("delete from meeting_place where case_reference = ? and meeting = ? and area = ? and starts > ?")
                .params(reference, series.meeting(), series.area(), Timestamp.from(moment))
                .update();
    }

    /** Gives up every place of the case at a meeting that starts after this moment. */
    void free(String reference, Instant moment) {
        db.sql("delete from meeting_place where case_reference = ? and starts > ?")
                .params(reference, Timestamp.from(moment))
                .update();
    }
}
