package health.baton.scenario;

import health.baton.correspondence.LettersToPost;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The print run of scenarios: what waits for it is put into envelopes and taken away. */
public final class Post {
    private final LettersToPost letters;
    private final JdbcClient jdbc;

    public Post(LettersToPost letters, JdbcClient jdbc) {
        this.letters = letters;
        this.jdbc = jdbc;
    }

    /** Those letters of these cases that wait for a print run. */
    public List<UUID> waiting(Collection<String> references) {
        return jdbc.sql("""
                select id from message where case_reference = any(?) and posted_by is not null and print_batch is null
                    and sent_at is null and not_posted_because is null order by number""")
                .param(references.toArray(String[]::new))
                .query(UUID.class)
                .list();
    }

    public void goes(Collection<String> references) {
        UUID batch = UUID.randomUUID();
        letters.take(batch, waiting(references));
        letters.posted(batch);
    }
}
