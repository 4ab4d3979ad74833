package health.baton.cohort;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who left a list, for its owner, who takes them off. */
@Component
public class Removals {
    private final JdbcClient db;
    private final Feeds feeds;
    private final Clock clock;

    Removals(JdbcClient db, Feeds feeds, Clock clock) {
        this.db = db;
        this.feeds = feeds;
        this.clock = clock;
    }

    record Removal(String pathway, String caseReference, String entry, String status, String code, String reason) {}

    /**
     * An entry that leaves the list.
     *
     * @param localId its number on the list
     * @param status code, e.g. 35
     * @param code of the reason, as the owner of the list codes it; may be empty
     * @param reason in words
     */
    public record Reported(
            String localId, String status, String code, String reason, Instant reportedAt, String caseReference) {}

    /** The same run reports once. */
    void add(String key, Removal removal) {
        db.sql("""
                        insert into list_removal (key, pathway, case_reference, entry, status, code, reason, reported_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (key) do nothing""")
                .params(
                        key,
                        removal.pathway(),
                        removal.caseReference(),
                        removal.entry(),
                        removal.status(),
                        removal.code(),
                        removal.reason(),
                        Timestamp.from(clock.instant()))
                .update();
    }

    /**
     * Oldest first, those reported at this moment or later. What was reported since the database came back from a backup may
     * have been reported before: it is held until somebody releases it.
     *
     * @throws NoSuchElementException when the signed-in person may bring nobody to this pathway
     */
    public List<Reported> since(String pathway, Instant since) {
        feeds.of(pathway);
        return db.sql("""
                        select entry, status, code, reason, reported_at, case_reference from list_removal
                        where pathway = ? and reported_at >= ? and coalesce(reported_at < held_since(case_reference), true)
                        order by reported_at, key""")
                .params(pathway, Timestamp.from(since))
                .query((row, number) -> new Reported(
                        row.getString("entry"),
                        row.getString("status"),
                        row.getString("code"),
                        row.getString("reason"),
                        row.getTimestamp("reported_at").toInstant(),
                        row.getString("case_reference")))
                .list();
    }
}
