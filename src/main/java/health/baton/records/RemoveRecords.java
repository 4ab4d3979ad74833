package health.baton.records;

import health.baton.engine.EndedHistory;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does what was decided, a person in one transaction: whatever dies, a record is whole or gone, and the next node goes on. Who
 * has an open case, or was written to since, stays.
 */
@Component
class RemoveRecords {
    private static final Logger LOG = LoggerFactory.getLogger(RemoveRecords.class);
    private static final Duration AGAIN = Duration.ofMinutes(15);

    private final RemovalStore store;
    private final StillOver still;
    private final RemovedRows rows;
    private final EndedHistory history;
    private final TransactionTemplate transaction;

    RemoveRecords(
            RemovalStore store,
            StillOver still,
            RemovedRows rows,
            EndedHistory history,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.still = still;
        this.rows = rows;
        this.history = history;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Goes on until nothing is due. */
    @Scheduled(fixedDelayString = "${baton.records.every:PT5S}", initialDelayString = "${baton.records.every:PT5S}")
    void removeDue() {
        while (one()) {
            // the next one
        }
    }

    private boolean one() {
        long[] taken = {0};
        try {
            transaction.executeWithoutResult(status -> store.take().ifPresent(due -> {
                taken[0] = due.id();
                remove(due);
            }));
        } catch (RuntimeException why) {
            if (taken[0] == 0) {
                throw why;
            }
            LOG.warn(
                    "The record of removal {} could not be removed: {}",
                    taken[0],
                    why.getClass().getSimpleName());
            transaction.executeWithoutResult(status -> store.again(taken[0], AGAIN));
        }
        return taken[0] != 0;
    }

    private void remove(RemovalStore.Due due) {
        Optional<String> why = still.whyNot(due.cases(), due.numbers());
        if (why.isPresent()) {
            store.notRemoved(due.id(), why.get());
            return;
        }
        history.remove(due.cases());
        rows.remove(due.cases(), due.numbers());
        store.removed(due.id());
    }
}
