package health.baton.cohort;

import health.baton.engine.OncePerTransaction;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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

    /** The case has no fresh news of its entry, and waits for some by this message. */
    void waits(String caseReference, String message, Instant since) {
        db.sql("""
                        update list_entry set waits_for = ?, waits_since = coalesce(waits_since, ?)
                        where case_reference = ?""").params(message, Timestamp.from(since), caseReference).update();
    }

    /**
     * Cases that wait for news and have fresh ones now, in the order of their references.
     *
     * @param after the last of those that were seen; empty to begin
     */
    List<String> haveNews(String after, int most, Instant now) {
        return db.sql("""
                        select e.case_reference from list_entry e
                        join (select pathway, max(as_of) newest from list_news_feed group by pathway) f on f.pathway = e.pathway
                        where e.waits_since is not null and e.case_reference > ?
                          and f.newest >= cast(? as timestamptz) - e.fresh_seconds * interval '1 second'
                        order by e.case_reference limit ?""")
                .params(after, Timestamp.from(now), most)
                .query(String.class)
                .list();
    }

    /** Ends the wait of these cases; by which message each waited. Those that another node has in hand are left out. */
    Map<String, String> endWaits(Collection<String> caseReferences) {
        Map<String, String> waited = new TreeMap<>();
        db.sql("""
                        select case_reference, waits_for from list_entry
                        where case_reference = any(?) and waits_since is not null for update skip locked""").param(caseReferences.toArray(String[]::new)).query(row -> {
            waited.put(row.getString(1), row.getString(2));
        });
        db.sql("update list_entry set waits_for = null, waits_since = null where case_reference = any(?)")
                .param(waited.keySet().toArray(String[]::new))
                .update();
        return waited;
    }

    /** Since when the first case of a pathway waits for news; empty when none does. */
    Optional<Instant> waitSince(String pathway) {
        return db.sql(
                        "select waits_since from list_entry where waits_since is not null and pathway = ? order by 1 limit 1")
                .param(pathway)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** How many open cases of a pathway wait for news, and since when the first; empty when none does. */
    Optional<HeldForNews.Held> held(String pathway) {
        return db.sql("""
                        select count(*), min(e.waits_since) from list_entry e join care_case c on c.reference = e.case_reference
                        where e.waits_since is not null and e.pathway = ? and c.ended_at is null""")
                .param(pathway)
                .query((row, number) -> row.getInt(1) == 0
                        ? null
                        : new HeldForNews.Held(
                                row.getInt(1),
                                row.getObject(2, OffsetDateTime.class).toInstant()))
                .optional();
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
