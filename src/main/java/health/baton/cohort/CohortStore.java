package health.baton.cohort;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files that came in, and where each of them is. */
@Component
class CohortStore {
    private static final String SELECT = """
            select id, pathway, file_name, brought_by, brought_at, state, note, lines, read_to, going_since, done_before
            from cohort
            """;

    private final JdbcClient db;
    private final Clock clock;

    CohortStore(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * A file whose rows are being read.
     *
     * @param readTo line up to which they have been
     * @param startsItself whether the good rows start as soon as all have been read
     */
    record Reading(UUID id, String pathway, String broughtBy, String charset, int readTo, boolean startsItself) {}

    void add(UUID id, String pathway, String fileName, String broughtBy, String state, boolean startsItself) {
        db.sql("""
                        insert into cohort (id, pathway, file_name, brought_by, brought_at, state, starts_itself)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(id, pathway, fileName, broughtBy, now(), state, startsItself)
                .update();
    }

    void written(UUID id, KindOfText kind) {
        db.sql("update cohort set charset = ?, lines = ? where id = ?")
                .params(kind.charset().name(), kind.rows(), id)
                .update();
    }

    /** Oldest first. */
    List<UUID> unread() {
        return db.sql("select id from cohort where state = 'reading' order by brought_at")
                .query(UUID.class)
                .list();
    }

    Optional<Reading> reading(UUID id) {
        return db.sql("""
                        select id, pathway, brought_by, charset, read_to, starts_itself
                        from cohort where id = ? and state = 'reading'""")
                .param(id)
                .query((row, number) -> new Reading(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getInt(5),
                        row.getBoolean(6)))
                .optional();
    }

    /** The rows up to this line are read; false when somebody else read them, or nobody wants them any more. */
    boolean readOn(UUID id, int from, int to) {
        return db.sql("update cohort set read_to = ? where id = ? and state = 'reading' and read_to = ?")
                        .params(to, id, from)
                        .update()
                == 1;
    }

    /** None of its rows can be taken. */
    void unreadable(UUID id, String why) {
        db.sql("update cohort set state = 'unreadable', note = ? where id = ? and state = 'reading'")
                .params(why, id)
                .update();
    }

    /** Of these pathways. */
    List<Cohort> newest(Set<String> pathways, int most) {
        return pathways.isEmpty()
                ? List.of()
                : counted(db.sql(SELECT + "where pathway in (:pathways) order by brought_at desc limit :most")
                        .param("pathways", pathways)
                        .param("most", most)
                        .query(CohortStore::cohort)
                        .list());
    }

    Optional<Cohort> find(UUID id) {
        return counted(db.sql(SELECT + "where id = ?")
                        .param(id)
                        .query(CohortStore::cohort)
                        .list())
                .stream()
                .findFirst();
    }

    /** Until the end of the transaction nobody else begins or ends a file of this pathway. */
    void lock(String pathway) {
        db.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended(?, 80))) as held")
                .param(pathway)
                .query(Integer.class)
                .single();
    }

    /** Moves the file on; false when it is in none of the states before. */
    boolean move(UUID id, List<String> before, String after) {
        return db.sql("update cohort set state = :after where id = :id and state in (:before)")
                        .param("after", after)
                        .param("id", id)
                        .param("before", before)
                        .update()
                == 1;
    }

    /** From now on its speed is measured. */
    void goesFromNow(UUID id) {
        db.sql("""
                        update cohort set going_since = ?, done_before =
                          (select count(*) from cohort_row where cohort_id = ? and state in ('started', 'told', 'nobody', 'failed'))
                        where id = ?""").params(now(), id, id).update();
    }

    /** As {@link #goesFromNow}, for all that go on a pathway. */
    void goFromNow(String pathway) {
        db.sql("select id from cohort where pathway = ? and state = 'going'")
                .param(pathway)
                .query(UUID.class)
                .list()
                .forEach(this::goesFromNow);
    }

    void endWhatIsDone() {
        db.sql("""
                        update cohort c set state = 'done' where state = 'going' and not exists
                          (select from cohort_row r where r.cohort_id = c.id and r.state in ('queued', 'waiting', 'death-waiting'))""").update();
    }

    private List<Cohort> counted(List<Cohort> cohorts) {
        if (cohorts.isEmpty()) {
            return cohorts;
        }
        Map<UUID, Map<RowState, Integer>> counts = new HashMap<>();
        db.sql("select cohort_id, state, count(*) from cohort_row where cohort_id in (:ids) group by 1, 2")
                .param("ids", cohorts.stream().map(Cohort::id).toList())
                .query((ResultSet row) -> {
                    counts.computeIfAbsent(row.getObject(1, UUID.class), id -> new EnumMap<>(RowState.class))
                            .put(RowState.of(row.getString(2)), row.getInt(3));
                });
        List<Cohort> counted = new ArrayList<>();
        cohorts.forEach(each -> counted.add(each.with(counts.getOrDefault(each.id(), Map.of()))));
        return counted;
    }

    private static Cohort cohort(ResultSet row, int number) throws SQLException {
        OffsetDateTime since = row.getObject("going_since", OffsetDateTime.class);
        return new Cohort(
                row.getObject("id", UUID.class),
                row.getString("pathway"),
                row.getString("file_name"),
                row.getString("brought_by"),
                row.getObject("brought_at", OffsetDateTime.class).toInstant(),
                row.getString("state"),
                row.getString("note"),
                new Cohort.Progress(
                        row.getInt("lines"),
                        row.getInt("read_to"),
                        since == null ? null : since.toInstant(),
                        row.getInt("done_before")),
                Map.of());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
