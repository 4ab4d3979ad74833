package health.baton.cohort;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Rows that come again: the second round of the same row has another key, so that each round starts one case and no more.
 * The first 64 digits of the key are the row, behind them stands the number of the round.
 */
@Component
class Rounds {
    private final JdbcClient db;

    Rounds(JdbcClient db) {
        this.db = db;
    }

    /**
     * A good row that other files have started before.
     *
     * @param rounds how often
     * @param busy whether one of these has not become a case yet
     * @param lastCase the case that it became last; null when it is none yet
     */
    record Earlier(
            int number, int rounds, boolean busy, @Nullable String lastCase) {}

    List<Earlier> earlier(UUID cohort) {
        return db.sql("""
                        select r.number, count(*), bool_or(o.state <> 'started'),
                          (array_agg(o.case_reference order by length(o.key) desc, o.key desc))[1]
                        from cohort_row r join cohort_row o on left(o.key, 64) = left(r.key, 64)
                        where r.cohort_id = ? and r.state = 'good' and o.cohort_id <> r.cohort_id
                          and o.state in ('queued', 'waiting', 'started', 'failed')
                        group by r.number order by r.number""")
                .param(cohort)
                .query((row, number) -> new Earlier(row.getInt(1), row.getInt(2), row.getBoolean(3), row.getString(4)))
                .list();
    }

    void again(UUID cohort, Collection<Earlier> rows) {
        db.sql("""
                        update cohort_row r set key = left(r.key, 64) || ':' || m.round
                        from unnest(?, ?) as m(number, round)
                        where r.cohort_id = ? and r.number = m.number and r.state = 'good'""")
                .params(
                        rows.stream().map(Earlier::number).toArray(Integer[]::new),
                        rows.stream().map(each -> each.rounds() + 1).toArray(Integer[]::new),
                        cohort)
                .update();
    }

    /** @param notes why, in words, by the number of the row */
    void before(UUID cohort, Map<Integer, String> notes) {
        db.sql("""
                        update cohort_row r set state = 'before', said = null, note = m.note
                        from unnest(?, ?) as m(number, note)
                        where r.cohort_id = ? and r.number = m.number and r.state = 'good'""")
                .params(notes.keySet().toArray(Integer[]::new), notes.values().toArray(String[]::new), cohort)
                .update();
    }
}
