package health.baton.cohort;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the files, and what becomes of each. */
@Component
class RowStore {
    private static final int AT_ONCE = 1000;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private final JdbcClient db;
    private final JdbcTemplate batches;
    private final Clock clock;
    /** The last row of each file that was taken here; only where to look first. */
    private final Map<UUID, Integer> reached = new ConcurrentHashMap<>();

    RowStore(JdbcClient db, JdbcTemplate batches, Clock clock) {
        this.db = db;
        this.batches = batches;
        this.clock = clock;
    }

    /** A row that is due. */
    record Due(
            UUID cohort,
            int number,
            String pathway,
            String broughtBy,
            RowState state,
            @Nullable String key,
            Map<String, Object> said) {}

    /** What became of a row that was due, and of which case it is. */
    record Done(Due row, RowState state, @Nullable String reference) {}

    void add(UUID cohort, List<CheckedRow> rows) {
        batches.batchUpdate("""
                insert into cohort_row (cohort_id, number, key, state, said, note, person, namesake, aside)
                values (?, ?, ?, ?, cast(? as jsonb), ?, ?, ?, ?)""", rows, AT_ONCE, (statement, row) -> {
            statement.setObject(1, cohort);
            statement.setInt(2, row.number());
            statement.setString(3, row.key());
            statement.setString(4, row.state().code());
            if (row.said().isEmpty()) {
                statement.setNull(5, Types.VARCHAR);
            } else {
                statement.setString(5, json(row.said()));
            }
            statement.setString(6, row.note());
            statement.setString(7, row.about() == null ? null : row.about().person());
            statement.setString(8, row.about() == null ? null : row.about().namesake());
            statement.setString(9, row.aside());
        });
    }

    /** Many have come, or wait now: without this the database looks for them as if there were few, pair by pair. */
    void manyAreOthers() {
        db.sql("analyze cohort_row").update();
    }

    /** Of the rows that stand in the file more than once, only the first starts. */
    void markTwice(UUID cohort) {
        db.sql("""
                        update cohort_row r set state = 'twice', said = null, note = 'The same stands above.'
                        from (select number, row_number() over (partition by key order by number) as nth
                              from cohort_row where cohort_id = :id and state = 'good') same
                        where r.cohort_id = :id and r.number = same.number and same.nth > 1""").param("id", cohort).update();
    }

    /** Rows that another file has started, or is starting, are not started again. */
    void markWhatCameBefore(UUID cohort) {
        db.sql("""
                        update cohort_row r set state = 'before', said = null,
                          note = 'The same row came before' || coalesce(': case ' || o.case_reference, '') || '.'
                        from cohort_row o
                        where r.cohort_id = :id and r.state = 'good' and o.key = r.key and o.cohort_id <> r.cohort_id
                          and o.state in ('queued', 'waiting', 'started', 'failed')""").param("id", cohort).update();
    }

    /** The first in the order of the file. */
    List<CohortRow> first(UUID cohort, int most) {
        return db.sql("""
                        select number, state, note, case_reference, same_as, aside from cohort_row
                        where cohort_id = ? order by number limit ?""").params(cohort, most).query(RowStore::row).list();
    }

    /** All, in the order of the file, as they are read; to be closed, within a transaction. */
    Stream<CohortRow> all(UUID cohort) {
        return batches.queryForStream(
                connection -> {
                    var statement = connection.prepareStatement(
                            "select number, state, note, case_reference, same_as, aside from cohort_row where cohort_id = ? order by number");
                    statement.setFetchSize(AT_ONCE);
                    statement.setObject(1, cohort);
                    return statement;
                },
                RowStore::row);
    }

    void move(UUID cohort, RowState before, RowState after, boolean forget) {
        db.sql("update cohort_row set state = ?, next_try = null, tries = 0%s where cohort_id = ? and state = ?"
                        .formatted(forget ? ", said = null" : ""))
                .params(after.code(), cohort, before.code())
                .update();
    }

    void forget(UUID cohort) {
        db.sql("delete from cohort_row where cohort_id = ?").param(cohort).update();
    }

    /** The next rows that nobody else works on, locked until the end of the transaction. */
    List<Due> take(int most) {
        List<Due> due = new ArrayList<>();
        // file after file: the rows of all of them would be sorted for each few that are taken
        for (UUID cohort : db.sql("select id from cohort where state = 'going' order by brought_at")
                .query(UUID.class)
                .list()) {
            if (due.size() < most) {
                due.addAll(next(cohort, most - due.size()));
            }
        }
        return due;
    }

    /** What was taken may be due again: the next are looked for from the beginning. */
    void takeAgain() {
        reached.clear();
    }

    /** Behind the last that was taken here: those before it are done, mostly, and looking at all of them takes longer each time. */
    private List<Due> next(UUID cohort, int most) {
        int behind = reached.getOrDefault(cohort, 0);
        List<Due> due = take(cohort, behind, most);
        if (due.isEmpty() && behind > 0) {
            due = take(cohort, 0, most);
        }
        if (due.isEmpty()) {
            reached.remove(cohort);
        } else {
            reached.put(cohort, due.get(due.size() - 1).number());
        }
        return due;
    }

    private List<Due> take(UUID cohort, int behind, int most) {
        return db.sql("""
                        select r.cohort_id, r.number, c.pathway, c.brought_by, r.state, r.key, r.said
                        from cohort c join cohort_row r on r.cohort_id = c.id
                        where c.id = :cohort and r.number > :behind and c.state = 'going' and r.state in ('waiting', 'death-waiting')
                          and (r.next_try is null or r.next_try <= :now)
                        order by r.number limit :most for update of r skip locked""")
                .param("cohort", cohort)
                .param("behind", behind)
                .param("now", now())
                .param("most", most)
                .query(RowStore::due)
                .list();
    }

    /** They are no longer due. */
    void done(List<Done> done) {
        db.sql("""
                        update cohort_row r set state = d.state, case_reference = d.reference, said = null
                        from unnest(cast(:cohorts as uuid[]), cast(:numbers as integer[]), cast(:states as text[]),
                          cast(:references as text[])) as d(cohort, number, state, reference)
                        where r.cohort_id = d.cohort and r.number = d.number""")
                .param("cohorts", done.stream().map(each -> each.row().cohort()).toArray(UUID[]::new))
                .param("numbers", done.stream().map(each -> each.row().number()).toArray(Integer[]::new))
                .param("states", done.stream().map(each -> each.state().code()).toArray(String[]::new))
                .param("references", done.stream().map(Done::reference).toArray(String[]::new))
                .update();
    }

    /** It could not be done; after these many tries somebody must look. */
    void failed(Due row, String why, boolean forGood, int mostTries, Duration again) {
        db.sql("""
                        update cohort_row set tries = tries + 1, note = :why, next_try = :next,
                          state = case when :good or tries + 1 >= :most then 'failed' else state end
                        where cohort_id = :id and number = :number and state in ('waiting', 'death-waiting')""")
                .param("why", why)
                .param("next", now().plus(again))
                .param("good", forGood)
                .param("most", mostTries)
                .param("id", row.cohort())
                .param("number", row.number())
                .update();
    }

    static CohortRow row(ResultSet row, int number) throws SQLException {
        return new CohortRow(
                row.getInt(1),
                RowState.of(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getObject(5, Integer.class),
                row.getString(6));
    }

    private static Due due(ResultSet row, int number) throws SQLException {
        String said = row.getString(7);
        return new Due(
                row.getObject(1, UUID.class),
                row.getInt(2),
                row.getString(3),
                row.getString(4),
                RowState.of(row.getString(5)),
                row.getString(6),
                said == null ? Map.of() : object(said));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static String json(Map<String, Object> said) {
        try {
            return JSON.writeValueAsString(said);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, Object> object(String json) {
        try {
            return JSON.readValue(json, OBJECT);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
