package health.baton.records;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of records that somebody decided to remove. What is under way is in it; what is done names nobody. */
@Component
class RemovalStore {
    private static final String DUE = """
            select id, of_cases, of_numbers from record_removal
            where ended_at is null and (next_try is null or next_try <= :now) order by id for update skip locked limit 1
            """;

    private final JdbcClient db;
    private final Clock clock;

    RemovalStore(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * A record that is to go.
     *
     * @param numbers NHS numbers of the person; none when nobody knows one
     */
    record Due(long id, Set<String> cases, Set<String> numbers) {}

    /** Keeps a decision; nothing happens when the same record is under way already. */
    void decide(String by, String reason, Retention.Over over, Set<String> numbers) {
        db.sql("""
                        insert into record_removal (decided_by, decided_at, reason, rule, cases, of_cases, of_numbers)
                        select :by, cast(:now as timestamptz), :reason, :rule, :count, cast(:cases as text[]), cast(:numbers as text[])
                        where not exists (select from record_removal r where r.ended_at is null and r.of_cases && cast(:cases as text[]))
                        """)
                .param("by", by)
                .param("now", now())
                .param("reason", reason)
                .param("rule", over.source())
                .param("count", over.cases().size())
                .param("cases", array(over.cases()))
                .param("numbers", array(numbers))
                .update();
    }

    /** One that nobody else works on, until the end of the transaction. */
    Optional<Due> take() {
        return db.sql(DUE).param("now", now()).query(RemovalStore::due).optional();
    }

    void removed(long id) {
        end(id, null);
    }

    void notRemoved(long id, String why) {
        end(id, why);
    }

    private void end(long id, @Nullable String why) {
        db.sql("""
                        update record_removal set ended_at = :now, of_cases = null, of_numbers = null, next_try = null,
                          not_removed_because = :why where id = :id""").param("now", now()).param("why", why).param("id", id).update();
    }

    void again(long id, Duration after) {
        db.sql("update record_removal set tries = tries + 1, next_try = :next where id = :id and ended_at is null")
                .param("next", Timestamp.from(clock.instant().plus(after)))
                .param("id", id)
                .update();
    }

    /** Cases that are about to go. */
    Set<String> underWay() {
        return new TreeSet<>(db.sql("select unnest(of_cases) from record_removal where ended_at is null")
                .query(String.class)
                .list());
    }

    /** @param called how people are called */
    List<RecordRemovals.Entry> newest(int most, UnaryOperator<String> called) {
        return db.sql("select * from record_removal order by decided_at desc, id desc limit ?")
                .param(most)
                .query((row, number) -> entry(row, called))
                .list();
    }

    private static RecordRemovals.Entry entry(ResultSet row, UnaryOperator<String> called) throws SQLException {
        Timestamp ended = row.getTimestamp("ended_at");
        return new RecordRemovals.Entry(
                called.apply(row.getString("decided_by")),
                row.getTimestamp("decided_at").toInstant(),
                row.getString("reason"),
                row.getString("rule"),
                row.getInt("cases"),
                ended == null ? null : ended.toInstant(),
                row.getString("not_removed_because"),
                row.getInt("tries") > 0);
    }

    private static Due due(ResultSet row, int number) throws SQLException {
        return new Due(row.getLong("id"), strings(row.getArray("of_cases")), strings(row.getArray("of_numbers")));
    }

    private static Set<String> strings(Array array) throws SQLException {
        return new TreeSet<>(Arrays.asList((String[]) array.getArray()));
    }

    static String[] array(Collection<String> strings) {
        return strings.toArray(String[]::new);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
