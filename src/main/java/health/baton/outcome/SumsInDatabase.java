package health.baton.outcome;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One statement for all cases. Entries entered in error do not count. */
@Component
class SumsInDatabase implements Sums {
    private static final String LATEST = """
            select coalesce(sum(number), 0) as total, count(distinct reference) as cases from (
              select distinct on (e.case_reference, a.key) e.case_reference as reference, cast(a.value #>> '{}' as numeric) as number
              from timeline_entry e cross join lateral jsonb_to_recordset(e.answers) as a(key text, value jsonb)
              where e.case_reference = any (:references) and a.key = any (:keys) and jsonb_typeof(a.value) = 'number'
                and not exists (select from timeline_correction x where x.entry_id = e.id)
              order by e.case_reference, a.key, e.at desc, e.id desc) as latest
            """;

    private final JdbcClient db;

    SumsInDatabase(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Sum of(Collection<String> keys, List<String> references) {
        return db.sql(LATEST)
                .param("references", references.toArray(String[]::new))
                .param("keys", keys.toArray(String[]::new))
                .query((row, number) -> new Sum(row.getLong("total"), row.getLong("cases")))
                .single();
    }
}
