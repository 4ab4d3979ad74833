package health.baton.cohort;

import health.baton.engine.AnswersRefused;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Starts the rows that are due, many in one transaction; each node takes its own. A row and its case are one transaction:
 * whatever dies, a row is a case once or still waits.
 */
@Component
class StartRows implements SchedulingConfigurer {
    private static final Logger LOG = LoggerFactory.getLogger(StartRows.class);
    private static final int AT_ONCE = 50;
    private static final int MOST_TRIES = 5;
    private static final Duration AGAIN = Duration.ofSeconds(30);

    private final CohortStore store;
    private final RowStore rows;
    private final StartRow start;
    private final TransactionTemplate transaction;
    private final Duration every;
    private final int sideBySide;

    /**
     * @param every how long to wait when nothing is due
     * @param sideBySide batches that this node makes side by side
     */
    StartRows(
            CohortStore store,
            RowStore rows,
            StartRow start,
            PlatformTransactionManager transactions,
            @Value("${baton.cohort.every:PT1S}") Duration every,
            @Value("${baton.cohort.side-by-side:2}") int sideBySide) {
        this.store = store;
        this.rows = rows;
        this.start = start;
        this.every = every;
        this.sideBySide = sideBySide;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        for (int i = 0; i < sideBySide; i++) {
            tasks.addFixedDelayTask(this::startDue, every);
        }
    }

    /** Goes on until nothing is due. */
    void startDue() {
        while (batch() > 0) {
            // the next ones
        }
        store.endWhatIsDone();
    }

    private int batch() {
        try {
            Integer done = transaction.execute(status -> {
                List<RowStore.Due> due = rows.take(AT_ONCE);
                if (!due.isEmpty()) {
                    start.rows(due);
                }
                return due.size();
            });
            return done == null ? 0 : done;
        } catch (RuntimeException oneOfThem) {
            rows.takeAgain();
            return oneByOne();
        }
    }

    /** One of a batch could not be started: the others must not wait for it. */
    private int oneByOne() {
        int done = 0;
        for (int i = 0; i < AT_ONCE; i++) {
            RowStore.Due[] last = new RowStore.Due[1];
            try {
                transaction.executeWithoutResult(status -> rows.take(1).forEach(row -> {
                    last[0] = row;
                    start.row(row);
                }));
            } catch (RuntimeException why) {
                failed(last[0], why);
            }
            if (last[0] == null) {
                return done;
            }
            done++;
        }
        return done;
    }

    private void failed(RowStore.@org.jspecify.annotations.Nullable Due row, RuntimeException why) {
        if (row == null) {
            throw why;
        }
        boolean refused = why instanceof AnswersRefused;
        LOG.warn(
                "Row {} of file {} could not be started: {}",
                row.number(),
                row.cohort(),
                why.getClass().getSimpleName());
        transaction.executeWithoutResult(status -> rows.failed(
                row,
                refused
                        ? String.join(" ", ((AnswersRefused) why).reasons())
                        : "An error of the system; it is tried again.",
                refused,
                MOST_TRIES,
                AGAIN));
    }
}
