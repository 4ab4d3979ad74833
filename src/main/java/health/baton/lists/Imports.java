package health.baton.lists;

import health.baton.engine.SignedIn;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings lists in. Nothing here asks whether the person may: the doors do. */
@Component
public class Imports {
    private static final int LOCK = 4_040;

    private final List<IncomingList> lists;
    private final ImportLog log;
    private final SignedIn signedIn;
    private final JdbcClient db;

    Imports(List<IncomingList> lists, ImportLog log, SignedIn signedIn, JdbcClient db) {
        this.lists = List.copyOf(lists);
        this.log = log;
        this.signedIn = signedIn;
        this.db = db;
    }

    /** Every list, in the order in which an empty directory is filled. */
    public List<IncomingList> all() {
        return lists;
    }

    /** Throws {@link NoSuchElementException} when there is no such list. */
    public IncomingList find(String key) {
        return lists.stream()
                .filter(list -> list.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("There is no such list"));
    }

    /** Who changed the list last, and when; null when no file ever did. */
    public ImportLog.@Nullable Entry newest(IncomingList list) {
        return log.newest(list.key()).orElse(null);
    }

    /**
     * What a file would change; stores nothing.
     *
     * @throws ImportRefused when a row is not acceptable
     */
    public Proposal check(String key, String file, Map<String, String> answers) {
        return find(key).propose(new StringReader(file), answers);
    }

    /**
     * Stores a file: all of it or nothing.
     *
     * @param agreed {@link Proposal#fingerprint} of what somebody agreed to; null when nobody looked at it before
     * @return what it changed
     * @throws ImportRefused when a row is not acceptable
     * @throws ChangedMeanwhile when it would change something else than was agreed to
     */
    @Transactional
    public Proposal bring(String key, String file, Map<String, String> answers, @Nullable String agreed) {
        db.sql("select 1 from (select pg_advisory_xact_lock(?)) as held")
                .param(LOCK)
                .query(Integer.class)
                .single();
        Proposal proposal = check(key, file, answers);
        if (agreed != null && !agreed.equals(proposal.fingerprint())) {
            throw new ChangedMeanwhile();
        }
        proposal.store();
        if (!proposal.differences().isEmpty()) {
            log.add(key, signedIn.required().name(), proposal.added(), proposal.changed());
        }
        return proposal;
    }
}
