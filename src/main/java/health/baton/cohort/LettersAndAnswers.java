package health.baton.cohort;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What became of the cases of a file: how many were written to, and how many have answered. */
@Component
public class LettersAndAnswers {
    private static final String COUNT = """
            select
              (select count(*) from cohort_row r join message m on m.case_reference = r.case_reference and m.kind = 'letter'
                where r.cohort_id = :id) as letters,
              (select count(*) from cohort_row r where r.cohort_id = :id and r.case_reference is not null
                and exists (select from timeline_entry e where e.case_reference = r.case_reference
                  and (e.dedupe_key like 'reply:%' or e.dedupe_key like 'event:%'))) as answered
            """;

    private final JdbcClient db;

    LettersAndAnswers(JdbcClient db) {
        this.db = db;
    }

    /**
     * Counted when it is asked.
     *
     * @param letters and messages to the people that were made
     * @param answered cases in which the person, or staff for them, told something
     */
    public record Count(int letters, int answered) {}

    public Count of(UUID cohort) {
        return db.sql(COUNT)
                .param("id", cohort)
                .query((row, number) -> new Count(row.getInt("letters"), row.getInt("answered")))
                .single();
    }
}
