package health.baton.cohort;

import java.sql.ResultSet;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How much of each kind of work can be done a day in an area, as somebody declared; nothing that was declared is lost. */
@Component
class CapacityStore {
    private final JdbcClient db;
    private final Clock clock;

    CapacityStore(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @param by sign-in name */
    record Declared(int aDay, String by, Instant at) {}

    void declare(String pathway, String area, Map<String, Integer> aDay, String by) {
        Timestamp now = Timestamp.from(clock.instant());
        aDay.forEach((queue, number) ->
                db.sql("""
                        insert into cohort_capacity (pathway, area, queue, a_day, declared_by, declared_at)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (pathway, area, queue, declared_at) do update
                        set a_day = excluded.a_day, declared_by = excluded.declared_by""").params(pathway, area, queue, number, by, now).update());
    }

    /** What holds now, by queue. */
    Map<String, Declared> of(String pathway, String area) {
        Map<String, Declared> declared = new HashMap<>();
        db.sql("""
                        select distinct on (queue) queue, a_day, declared_by, declared_at from cohort_capacity
                        where pathway = ? and area = ? order by queue, declared_at desc""").params(pathway, area).query((ResultSet row) -> {
            declared.put(
                    row.getString(1),
                    new Declared(
                            row.getInt(2), row.getString(3), row.getTimestamp(4).toInstant()));
        });
        return declared;
    }

    /** Areas for which something was declared. */
    List<String> areas(String pathway) {
        return db.sql("select distinct area from cohort_capacity where pathway = ? order by 1")
                .param(pathway)
                .query(String.class)
                .list();
    }
}
