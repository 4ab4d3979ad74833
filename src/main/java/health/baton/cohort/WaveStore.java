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

    /** The first rows of a wave wait to be started from now on; returns how many these are. */
    int send(String pathway, String area, String wave, int most) {
        List<java.util.UUID> sent = db.sql("""
                        update cohort_row r set state = 'waiting' from (
                          select r.cohort_id, r.number %s and r.wave = :wave
                          order by c.brought_at, r.number limit :most for update of r) next
                        where r.cohort_id = next.cohort_id and r.number = next.number returning r.cohort_id""".formatted(QUEUED))
                .param("pathway", pathway)
                .param("area", area)
                .param("wave", wave)
                .param("most", most)
                .query(java.util.UUID.class)
                .list();
        db.sql("insert into cohort_wave (pathway, area, wave, day, rows, went_at) values (?, ?, ?, ?, ?, ?)")
                .params(pathway, area, wave, today(), sent.size(), now())
                .update();
        return sent.size();
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
