package health.baton.casefile;

import java.sql.ResultSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The latest uncorrected answer of each key of a case.
 *
 * @param values removed and unknown ones are absent
 * @param texts the words in which people read them, where there are any
 */
record LatestAnswers(Map<String, Object> values, Map<String, String> texts) {
    private static final String LATEST = """
            select distinct on (e.case_reference, f.key) e.case_reference, f.key, f.value, f.text
            from timeline_entry e cross join lateral jsonb_to_recordset(e.answers) as f(key text, value jsonb, text text)
            where e.case_reference in (:references)
              and not exists (select from timeline_correction c where c.entry_id = e.id)
            order by e.case_reference, f.key, e.at desc, e.id desc
            """;

    LatestAnswers() {
        this(new HashMap<>(), new HashMap<>());
    }

    /** By case; those that were answered nothing are absent. */
    static Map<String, LatestAnswers> of(Set<String> references, JdbcClient db) {
        Map<String, LatestAnswers> latest = new HashMap<>();
        db.sql(LATEST).param("references", references).query((ResultSet row) -> {
            String json = row.getString("value");
            if (json != null) {
                latest.computeIfAbsent(row.getString("case_reference"), any -> new LatestAnswers())
                        .add(row.getString("key"), json, row.getString("text"));
            }
        });
        return latest;
    }

    private void add(String key, String json, @Nullable String text) {
        Object value = AnswersJson.value(json);
        if (value != null) {
            values.put(key, value);
        }
        if (text != null && !text.isEmpty()) {
            texts.put(key, text);
        }
    }
}
