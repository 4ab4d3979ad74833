package health.baton.casefile;

import static health.baton.casefile.Together.values;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which start became which case: the same start sent twice is one case. */
@Component
class StartKeys {
    private final JdbcClient db;

    StartKeys(JdbcClient db) {
        this.db = db;
    }

    /** Remembers that this start means this case; false when this start was remembered before. */
    boolean claim(String starter, String key, String reference) {
        return Together.write(
                db,
                "insert into case_start values (:starter, :key, :reference) on conflict do nothing",
                values("starter", starter, "key", key, "reference", reference));
    }

    /** In an act on many it is not asked: {@link #claim} fails then, and each is tried alone. */
    Optional<String> caseOf(String starter, String key) {
        if (Together.isOpen()) {
            return Optional.empty();
        }
        return db.sql("select case_reference from case_start where starter = :starter and start_key = :key")
                .param("starter", starter)
                .param("key", key)
                .query(String.class)
                .optional();
    }
}
