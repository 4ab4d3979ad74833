package health.baton.cohort;

import health.baton.engine.SignedIn;
import health.baton.form.AnswersInText;
import health.baton.form.FormSchema;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes files of people in, in the name of the signed-in person. */
@Component
public class Intake {
    /** Lines that are read while whoever brings them waits; more are read in the background. */
    private static final int AT_ONCE = 500;

    private final Feeds feeds;
    private final CheckRows check;
    private final CohortStore store;
    private final RowStore rows;
    private final KeptFiles files;
    private final ReadFiles readFiles;
    private final Agreed agreed;
    private final SignedIn signedIn;
    private final TransactionTemplate transaction;

    Intake(
            Feeds feeds,
            CheckRows check,
            CohortStore store,
            RowStore rows,
            KeptFiles files,
            ReadFiles readFiles,
            Agreed agreed,
            SignedIn signedIn,
            PlatformTransactionManager transactions) {
        this.feeds = feeds;
        this.check = check;
        this.store = store;
        this.rows = rows;
        this.files = files;
        this.readFiles = readFiles;
        this.agreed = agreed;
        this.signedIn = signedIn;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Keeps a CSV file, whose rows are then read and checked: at once when they are few, else in the background.
     *
     * @param start whether the good rows start when all have been checked; else somebody has to agree
     * @throws FileUnreadable when no row can be taken from it; then nothing is kept
     * @throws NoSuchElementException when the person may bring none to this pathway
     */
    public UUID file(String pathway, String fileName, InputStream bytes, boolean start) {
        Feed feed = feeds.of(pathway);
        UUID id = UUID.randomUUID();
        KindOfText kind = transaction.execute(status -> keep(feed, id, fileName, bytes, start));
        if (kind != null && kind.lines() <= AT_ONCE) {
            readFiles.read(id);
        }
        return id;
    }

    /** As {@link #file}, from rows that are answers already; the first is row 1. */
    public UUID rows(String pathway, String fileName, List<Map<String, Object>> said, boolean start) {
        Feed feed = feeds.of(pathway);
        if (said.isEmpty()) {
            throw new FileUnreadable("There are no rows.");
        }
        UUID id = UUID.randomUUID();
        transaction.executeWithoutResult(status -> {
            store.add(id, pathway, fileName, signedIn.required().name(), "reading", start);
            rows.add(id, check.check(feed, FormSchema.parse(feed.formSchema()), CheckRows.numbered(said)));
            agreed.end(id, feed, start);
        });
        return id;
    }

    private KindOfText keep(Feed feed, UUID id, String fileName, InputStream bytes, boolean start) {
        store.add(id, feed.pathway(), fileName, signedIn.required().name(), "reading", start);
        try {
            KindOfText kind = files.keep(id, new BufferedInputStream(bytes));
            store.written(id, kind);
            try (FileRows read = new FileRows(files.open(id, kind.charset()))) {
                requireKnown(feed, read.columns());
                if (read.next(0, 1).isEmpty()) {
                    throw new FileUnreadable("The file has no rows below the names of its columns.");
                }
            }
            return kind;
        } catch (IOException broken) {
            throw new FileUnreadable("The file did not arrive whole: send it again.");
        }
    }

    private static void requireKnown(Feed feed, List<String> columns) {
        List<String> unknown = new AnswersInText(FormSchema.parse(feed.formSchema()))
                .unknown(columns).stream()
                        .filter(column -> !column.equalsIgnoreCase(CheckRows.DIED_ON))
                        .map(column -> "“" + column + "”")
                        .toList();
        if (!unknown.isEmpty()) {
            throw new FileUnreadable(
                    "The start form has no field for the columns %s. A column is named after the field."
                            .formatted(String.join(", ", unknown)));
        }
    }
}
