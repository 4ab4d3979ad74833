package health.baton.cohort;

import health.baton.engine.Cases;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Cases that may write to nobody because there are no fresh news of their list. They ask nothing meanwhile; once there are news
 * they go on, many in one transaction, on any node. A case that cannot is told to again, and holds up no other.
 */
@Component
public class HeldForNews {
    private static final Logger LOG = LoggerFactory.getLogger(HeldForNews.class);
    private static final int AT_ONCE = 50;

    private final EntriesOfCases entries;
    private final Cases cases;
    private final Feeds feeds;
    private final Clock clock;
    private final TransactionTemplate transaction;

    HeldForNews(
            EntriesOfCases entries, Cases cases, Feeds feeds, Clock clock, PlatformTransactionManager transactions) {
        this.entries = entries;
        this.cases = cases;
        this.feeds = feeds;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Cases of a pathway that wait for news of its list.
     *
     * @param entries how many; those that were looked up by hand meanwhile among them
     * @param since when the first of them began to wait
     */
    public record Held(int entries, Instant since) {}

    /**
     * Empty when none waits.
     *
     * @throws java.util.NoSuchElementException when the signed-in person may bring nobody to this pathway
     */
    public Optional<Held> of(String pathway) {
        feeds.of(pathway);
        return entries.held(pathway);
    }

    /** Lets go on whoever has news now. */
    @Scheduled(fixedDelayString = "${baton.cohort.news-every:PT10S}")
    public void goOn() {
        List<String> next = entries.haveNews("", AT_ONCE, clock.instant());
        while (!next.isEmpty()) {
            if (!goOn(next)) {
                next.forEach(alone -> goOn(List.of(alone)));
            }
            next = entries.haveNews(next.get(next.size() - 1), AT_ONCE, clock.instant());
        }
    }

    private boolean goOn(List<String> references) {
        try {
            transaction.executeWithoutResult(status -> entries.endWaits(references)
                    .forEach((reference, message) -> cases.correlate(reference, message, Map.of())));
            return true;
        } catch (RuntimeException failed) {
            LOG.warn(
                    "{} cases could not be told that their list has news; it is tried again: {}",
                    references.size(),
                    failed.getClass().getSimpleName());
            return false;
        }
    }
}
