package health.baton.cohort;

import health.baton.engine.SignedIn;
import health.baton.lists.CsvTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings in the files of a folder as if the configured account had uploaded them: they are checked, and start nothing before
 * somebody agrees. What has been read is moved to {@code done}, what cannot be read to {@code refused}, the report beside it.
 */
@Component
class WatchFolder {
    private static final Logger LOG = LoggerFactory.getLogger(WatchFolder.class);

    private final @Nullable FolderFiles files;
    private final String account;
    private final Intake intake;
    private final Cohorts cohorts;
    private final CohortReport report;
    private final FromFolder before;
    private final SignedIn signedIn;
    private final TransactionTemplate transaction;
    private final Set<Path> warned = new HashSet<>();

    /**
     * @param folder with a folder for each pathway, named after its key; empty: none is watched
     * @param account sign-in name in which the files come in
     */
    WatchFolder(
            Intake intake,
            Cohorts cohorts,
            CohortReport report,
            FromFolder before,
            SignedIn signedIn,
            PlatformTransactionManager transactions,
            Clock clock,
            @Value("${baton.cohort.folder:}") String folder,
            @Value("${baton.cohort.folder-account:}") String account) {
        if (!folder.isBlank() && account.isBlank()) {
            throw new IllegalStateException(
                    "baton.cohort.folder is set: say in baton.cohort.folder-account who brings its files in");
        }
        this.files = folder.isBlank() ? null : new FolderFiles(Path.of(folder), clock);
        this.account = account;
        this.intake = intake;
        this.cohorts = cohorts;
        this.report = report;
        this.before = before;
        this.signedIn = signedIn;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(fixedDelayString = "${baton.cohort.folder-every:PT10S}")
    void look() {
        FolderFiles watched = files;
        if (watched == null) {
            return;
        }
        try {
            watched.whole().forEach(file -> signedIn.as(account, () -> take(watched, file)));
        } catch (IOException | RuntimeException failed) {
            LOG.warn(
                    "The watched folder could not be read; it is tried again: {}",
                    failed.getClass().getSimpleName());
        }
    }

    private void take(FolderFiles watched, FolderFiles.Whole file) {
        try {
            try {
                take(watched, file, bring(file));
            } catch (FileUnreadable unreadable) {
                refuse(watched, file, String.valueOf(unreadable.getMessage()));
            } catch (NoSuchElementException notTheirs) {
                // the account may get its rights yet: the file stays where it is
                if (warned.add(file.path())) {
                    LOG.warn(
                            "A file for {} stays in the watched folder: there is no such pathway, or the account may not",
                            file.pathway());
                }
            }
        } catch (IOException | RuntimeException failed) {
            LOG.warn(
                    "A file of the watched folder could not be taken; it is tried again: {}",
                    failed.getClass().getSimpleName());
        }
    }

    /** A file with the same content is the one that came before. */
    private UUID bring(FolderFiles.Whole file) throws IOException {
        String content = FolderFiles.content(file.path());
        try (InputStream bytes = Files.newInputStream(file.path())) {
            return Objects.requireNonNull(transaction.execute(status -> {
                before.lock(file.pathway());
                Optional<UUID> known = before.find(file.pathway(), content);
                return known.orElseGet(() -> {
                    UUID id = intake.file(
                            file.pathway(), file.path().getFileName().toString(), bytes, false);
                    before.add(file.pathway(), content, id);
                    return id;
                });
            }));
        }
    }

    /** As long as its rows are being read it stays where it is. */
    private void take(FolderFiles watched, FolderFiles.Whole file, UUID id) throws IOException {
        Cohort cohort = cohorts.find(id);
        if (cohort.state().equals("unreadable")) {
            before.forget(id);
            refuse(watched, file, Objects.requireNonNullElse(cohort.note(), ""));
        } else if (!cohort.state().equals("reading")) {
            watched.move(file.path(), "done", into -> report.write(id, into));
        }
    }

    private static void refuse(FolderFiles watched, FolderFiles.Whole file, String why) throws IOException {
        watched.move(
                file.path(),
                "refused",
                into -> into.write(
                        new CsvTable().add(List.of("Reason")).add(List.of(why)).toString()));
    }
}
