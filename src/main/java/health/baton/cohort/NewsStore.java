package health.baton.cohort;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** News of lists, by pathway. The newest word on an entry stands until newer news say otherwise. */
@Component
class NewsStore {
    private static final int AT_ONCE = 1000;
    private final JdbcClient db;
    private final JdbcTemplate batches;
    private final Clock clock;

    NewsStore(JdbcClient db, JdbcTemplate batches, Clock clock) {
        this.db = db;
        this.batches = batches;
        this.clock = clock;
    }

    /**
     * @param entry its number on the list
     * @param on day from which it holds; null when that was not said
     */
    record News(String entry, ListState state, @Nullable LocalDate on) {}

    void add(String pathway, Instant asOf, List<News> news) {
        batches.batchUpdate("""
                        insert into list_news (pathway, key, state, on_date, as_of) values (?, ?, ?, ?, ?)
                        on conflict (pathway, key) do update
                        set state = excluded.state, on_date = excluded.on_date, as_of = excluded.as_of
                        where excluded.as_of >= list_news.as_of""", news, AT_ONCE, (statement, each) -> {
            statement.setString(1, pathway);
            statement.setString(2, key(pathway, each.entry()));
            statement.setString(3, each.state().code());
            statement.setObject(4, each.on());
            statement.setTimestamp(5, Timestamp.from(asOf));
        });
    }

    /** The list has been heard of as it was then. */
    void heard(String pathway, Instant asOf, String by, int entries) {
        db.sql("""
                        insert into list_news_feed (pathway, as_of, brought_by, brought_at, entries) values (?, ?, ?, ?, ?)
                        on conflict (pathway, as_of) do update
                        set brought_by = excluded.brought_by, brought_at = excluded.brought_at,
                            entries = list_news_feed.entries + excluded.entries""")
                .params(pathway, Timestamp.from(asOf), by, Timestamp.from(clock.instant()), entries)
                .update();
    }

    Optional<Instant> newest(String pathway) {
        return db.sql("select as_of from list_news_feed where pathway = ? order by as_of desc limit 1")
                .param(pathway)
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    /** An entry that no news mention waits. */
    ListState state(String pathway, String entry) {
        return db.sql("select state from list_news where pathway = ? and key = ?")
                .params(pathway, key(pathway, entry))
                .query(String.class)
                .optional()
                .flatMap(ListState::of)
                .orElse(ListState.WAITING);
    }

    static String key(String pathway, String entry) {
        return Fingerprint.of(pathway + "\n" + entry.strip());
    }
}
