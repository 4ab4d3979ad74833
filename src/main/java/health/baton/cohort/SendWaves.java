package health.baton.cohort;

import health.baton.engine.SignedIn;
import java.util.NoSuchElementException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends the waves for which there is room; one node at a time for each pathway. What was sent and the rows that it holds are
 * one transaction: whatever dies, a row is in a wave once or still waits.
 */
@Component
class SendWaves {
    private static final Logger LOG = LoggerFactory.getLogger(SendWaves.class);

    private final WaveStore waves;
    private final PlanWaves plan;
    private final CohortStore cohorts;
    private final Feeds feeds;
    private final SignedIn signedIn;
    private final TransactionTemplate transaction;

    SendWaves(
            WaveStore waves,
            PlanWaves plan,
            CohortStore cohorts,
            Feeds feeds,
            SignedIn signedIn,
            PlatformTransactionManager transactions) {
        this.waves = waves;
        this.plan = plan;
        this.cohorts = cohorts;
        this.feeds = feeds;
        this.signedIn = signedIn;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(fixedDelayString = "${baton.cohort.waves-every:PT5S}")
    void sendAll() {
        for (WaveStore.Waiting waiting : waves.waiting()) {
            signedIn.as(waiting.broughtBy(), () -> {
                try {
                    transaction.executeWithoutResult(status -> send(feeds.of(waiting.pathway())));
                } catch (NoSuchElementException notTheirs) {
                    LOG.warn("Whoever brought the oldest file may bring nobody to {} any more", waiting.pathway());
                } catch (RuntimeException failed) {
                    LOG.warn(
                            "The waves of {} could not be sent; it is tried again: {}",
                            waiting.pathway(),
                            failed.getClass().getSimpleName());
                }
            });
        }
    }

    private void send(Feed feed) {
        if (feed.inWaves() && waves.alone(feed.pathway())) {
            boolean any = false;
            for (String area : waves.areas(feed.pathway())) {
                any |= send(feed, area);
            }
            if (any) {
                cohorts.goFromNow(feed.pathway());
            }
        }
    }

    /** One wave after another, until the day is full or nothing waits. */
    private boolean send(Feed feed, String area) {
        boolean any = false;
        while (waves.any(feed.pathway(), area)) {
            Plan next = plan.next(feed, area);
            if (next.held() != null) {
                break;
            }
            any |= waves.send(feed.pathway(), area, next.wave(), next.rows()) > 0;
        }
        return any;
    }
}
