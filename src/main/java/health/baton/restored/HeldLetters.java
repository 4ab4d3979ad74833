package health.baton.restored;

import health.baton.printing.BeforePosting;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Letters on paper wait, too, while what was due since the backup is held. */
@Component
class HeldLetters implements BeforePosting {
    private static final String REASON =
            "The database came back from a backup: an administrator has to release what may have been posted before";

    private final JdbcClient db;

    HeldLetters(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Map<String, String> held(Set<String> references) {
        return references.isEmpty()
                ? Map.of()
                : db.sql("""
                                select reference from care_case
                                where reference = any(?) and held_since(reference) is not null""").param(references.toArray(String[]::new)).query(String.class).list().stream()
                        .collect(Collectors.toMap(Function.identity(), reference -> REASON));
    }
}
