package health.baton.cohort;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which files of the watched folder came before, by what is in them. */
@Component
class FromFolder {
    private final JdbcClient db;

    FromFolder(JdbcClient db) {
        this.db = db;
    }

    /** Until the end of the transaction no other node takes files of this pathway. */
    void lock(String pathway) {
        db.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended(?, 86))) as held")
                .param(pathway)
                .query(Integer.class)
                .single();
    }

    Optional<UUID> find(String pathway, String content) {
        return db.sql("select cohort_id from cohort_from_folder where pathway = ? and content = ?")
                .params(pathway, content)
                .query(UUID.class)
                .optional();
    }

    void add(String pathway, String content, UUID cohort) {
        db.sql("insert into cohort_from_folder (pathway, content, cohort_id) values (?, ?, ?)")
                .params(pathway, content, cohort)
                .update();
    }

    void forget(UUID cohort) {
        db.sql("delete from cohort_from_folder where cohort_id = ?")
                .param(cohort)
                .update();
    }
}
