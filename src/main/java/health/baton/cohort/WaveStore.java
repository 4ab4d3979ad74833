package health.baton.cohort;

import health.baton.form.ShownDate;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows that wait for their wave, and the waves that went. */
@Component
class WaveStore {
    private static final String QUEUED = """
            from cohort c join cohort_row r on r.cohort_id = c.id
            where c.pathway = :pathway and c.state = 'going' and r.state = 'queued' and r.area = :area
            """;

    private final JdbcClient db;
    private final Clock clock;

    WaveStore(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @param broughtBy sign-in name of whoever brought the oldest file of which rows wait */
    record Waiting(String pathway, String broughtBy) {}

    List<Waiting> waiting() {
        return db.sql("""
                        select distinct on (c.pathway) c.pathway, c.brought_by from cohort c
                        where c.state = 'going' and exists
                          (select from cohort_row r where r.cohort_id = c.id and r.state = 'queued')
                        order by c.pathway, c.brought_at""").query(Waiting.class).list();
    }

    /** Until the end of the transaction no other node sends waves of this pathway; false when one does. */
    boolean alone(String pathway) {
        return db.sql("select pg_try_advisory_xact_lock(hashtextextended(?, 83))")
                .param(pathway)
                .query(Boolean.class)
                .single();
    }

    /** Areas in which rows of going files wait. */
    List<String> areas(String pathway) {
        return db.sql("""
                        select distinct r.area from cohort c join cohort_row r on r.cohort_id = c.id
                        where c.pathway = ? and c.state = 'going' and r.state = 'queued' order by 1""").param(pathway).query(String.class).list();
    }

    boolean any(String pathway, String area) {
        return db.sql("select exists (select " + QUEUED + ")")
                .param("pathway", pathway)
                .param("area", area)
                .query(Boolean.class)
                .single();
    }

    int left(String pathway, String area) {
        return db.sql("select count(*) " + QUEUED)
                .param("pathway", pathway)
                .param("area", area)
                .query(Integer.class)
                .single();
    }

    /** What the next wave goes by: the same as the last while any wait, else as the first row that waits; empty without any. */
    Optional<String> next(String pathway, String area) {
        return db.sql("select r.wave " + QUEUED + """
                        order by r.wave is distinct from
                          (select w.wave from cohort_wave w where w.pathway = :pathway and w.area = :area order by w.id desc limit 1),
                          c.brought_at, r.number limit 1""")
                .param("pathway", pathway)
                .param("area", area)
                .query(String.class)
                .optional();
    }

    /**
     * The first rows of a wave wait to be started from now on, and with them whatever else waits of the same people: nobody gets
     * letters on several days where one day does. Returns how many these are.
     */
    int send(String pathway, String area, String wave, int most) {
        Map<String, Integer> sent = new TreeMap<>();
        db.sql("""
                        with first as (select r.cohort_id, r.number, r.person %1$s and r.wave = :wave
                          order by c.brought_at, r.number limit :most),
                        next as (select cohort_id, number from first union
                          select r.cohort_id, r.number %1$s and r.person in (select person from first))
                        update cohort_row r set state = 'waiting' from next
                        where r.cohort_id = next.cohort_id and r.number = next.number and r.state = 'queued'
                        returning r.wave""".formatted(QUEUED))
                .param("pathway", pathway)
                .param("area", area)
                .param("wave", wave)
                .param("most", most)
                .query(String.class)
                .list()
                .forEach(each -> sent.merge(each, 1, Integer::sum));
        sent.forEach((each, rows) -> {
            if (!each.equals(wave)) {
                went(pathway, area, each, rows);
            }
        });
        // last: the next wave goes on with the same
        went(pathway, area, wave, sent.getOrDefault(wave, 0));
        return sent.values().stream().mapToInt(Integer::intValue).sum();
    }

    private void went(String pathway, String area, String wave, int rows) {
        db.sql("insert into cohort_wave (pathway, area, wave, day, rows, went_at) values (?, ?, ?, ?, ?, ?)")
                .params(pathway, area, wave, today(), rows, now())
                .update();
    }

    /** How many went today, by what their wave went by. */
    Map<String, Integer> today(String pathway, String area) {
        Map<String, Integer> went = new LinkedHashMap<>();
        db.sql(
                        "select wave, sum(rows) from cohort_wave where pathway = ? and area = ? and day = ? group by 1 order by 1")
                .params(pathway, area, today())
                .query((ResultSet row) -> {
                    went.put(row.getString(1), row.getInt(2));
                });
        return went;
    }

    /** In the time of the United Kingdom. */
    LocalDate today() {
        return LocalDate.now(clock.withZone(ShownDate.ZONE));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
