package health.baton.cohort;

import health.baton.engine.OncePerTransaction;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which entry of a list a case is, as its model asked for it last; the entry's number itself is not kept. */
@Component
class EntriesOfCases {
    private final JdbcClient db;

    EntriesOfCases(JdbcClient db) {
        this.db = db;
    }

    /**
     * An entry and what the list says.
     *
     * @param newest when the list was heard of last; null when never
     * @param fresh how old news may be
     */
    record Entry(
            String caseReference, ListState state, @Nullable Instant newest, Duration fresh) {
        boolean isFresh(Instant now) {
            return newest != null && !newest.isBefore(now.minus(fresh));
        }
    }

    void add(String caseReference, String pathway, String entry, Duration fresh) {
        db.sql("""
                        insert into list_entry (case_reference, pathway, key, fresh_seconds) values (?, ?, ?, ?)
                        on conflict (case_reference) do update
                        set pathway = excluded.pathway, key = excluded.key, fresh_seconds = excluded.fresh_seconds
                        where (list_entry.key, list_entry.fresh_seconds) <> (excluded.key, excluded.fresh_seconds)""")
                .params(caseReference, pathway, NewsStore.key(pathway, entry), fresh.toSeconds())
                .update();
    }

    /** Cases of whose entries the news say that the person has died; asked once in a transaction, however many letters. */
    Set<String> died() {
        return OncePerTransaction.ask(
                List.of(EntriesOfCases.class, ListState.DIED),
                () -> new HashSet<>(db.sql("""
                        select e.case_reference from list_news n join list_entry e on e.pathway = n.pathway and e.key = n.key
                        where n.state = 'died'""").query(String.class).list()));
    }

    /** Those of these cases that are entries of a list; an entry that no news mention waits. */
    List<Entry> of(Collection<String> caseReferences) {
        return db.sql("""
                        select e.case_reference, coalesce(n.state, 'waiting'),
                          (select max(f.as_of) from list_news_feed f where f.pathway = e.pathway), e.fresh_seconds
                        from list_entry e left join list_news n on n.pathway = e.pathway and n.key = e.key
                        where e.case_reference = any(?)""")
                .param(caseReferences.toArray(String[]::new))
                .query((row, number) -> {
                    OffsetDateTime newest = row.getObject(3, OffsetDateTime.class);
                    return new Entry(
                            row.getString(1),
                            ListState.of(row.getString(2)).orElseThrow(),
                            newest == null ? null : newest.toInstant(),
                            Duration.ofSeconds(row.getLong(4)));
                })
                .list();
    }
}
