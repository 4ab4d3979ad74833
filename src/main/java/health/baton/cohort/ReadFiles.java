package health.baton.cohort;

import health.baton.engine.SignedIn;
import health.baton.form.AnswersInText;
import health.baton.form.FormSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads and checks the rows of the files that came in, a part in one transaction with the line that was reached: whatever
 * dies, the next node goes on there, and no row is kept twice.
 */
@Component
class ReadFiles {
    private static final Logger LOG = LoggerFactory.getLogger(ReadFiles.class);
    private static final int AT_ONCE = 1000;

    private final CohortStore store;
    private final RowStore rows;
    private final KeptFiles files;
    private final Feeds feeds;
    private final CheckRows check;
    private final Agreed agreed;
    private final SignedIn signedIn;
    private final TransactionTemplate transaction;

    ReadFiles(
            CohortStore store,
            RowStore rows,
            KeptFiles files,
            Feeds feeds,
            CheckRows check,
            Agreed agreed,
            SignedIn signedIn,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.rows = rows;
        this.files = files;
        this.feeds = feeds;
        this.check = check;
        this.agreed = agreed;
        this.signedIn = signedIn;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(fixedDelayString = "${baton.cohort.every:PT1S}")
    void readAll() {
        for (UUID id : store.unread()) {
            try {
                read(id);
            } catch (RuntimeException failed) {
                LOG.warn(
                        "File {} could not be read on; it is tried again: {}",
                        id,
                        failed.getClass().getSimpleName());
            }
        }
    }

    /** To its end, unless another node reads it, or nobody wants it any more. */
    void read(UUID id) {
        store.reading(id)
                .ifPresent(file -> signedIn.as(file.broughtBy(), () -> {
                    try {
                        read(file, feeds.of(file.pathway()));
                    } catch (FileUnreadable unreadable) {
                        giveUp(file, String.valueOf(unreadable.getMessage()));
                    } catch (NoSuchElementException notTheirs) {
                        giveUp(file, "Whoever brought it may bring nobody to this pathway any more.");
                    }
                }));
    }

    private void read(CohortStore.Reading file, Feed feed) {
        FormSchema form = FormSchema.parse(feed.formSchema());
        AnswersInText answers = new AnswersInText(form);
        try (FileRows text = new FileRows(files.open(file.id(), Charset.forName(file.charset())))) {
            int reached = file.readTo();
            List<FileRows.Row> next = text.next(reached, AT_ONCE);
            while (!next.isEmpty()) {
                int to = next.get(next.size() - 1).number();
                if (!keep(file, reached, to, check.check(feed, form, CheckRows.said(next, answers)))) {
                    return;
                }
                reached = to;
                next = text.next(reached, AT_ONCE);
            }
            transaction.executeWithoutResult(status -> agreed.end(file.id(), feed, file.startsItself()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private boolean keep(CohortStore.Reading file, int from, int to, List<CheckedRow> checked) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            boolean mine = store.readOn(file.id(), from, to);
            if (mine) {
                rows.add(file.id(), checked);
            }
            return mine;
        }));
    }

    private void giveUp(CohortStore.Reading file, String why) {
        transaction.executeWithoutResult(status -> {
            store.unreadable(file.id(), why);
            rows.forget(file.id());
            files.forget(file.id());
        });
    }
}
