package health.baton.printing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the batches in the background: chooses, lays out on as many threads as there are processors, puts together. Each
 * step is a transaction that any node takes up where another died.
 */
@Component
class MakeBatches {
    private static final Logger LOG = LoggerFactory.getLogger(MakeBatches.class);

    private final BatchStore batches;
    private final LetterStore letters;
    private final ChooseLetters choose;
    private final RenderParts render;
    private final BatchPdf pdf;
    private final TransactionTemplate transaction;
    private final int threads;

    MakeBatches(
            BatchStore batches,
            LetterStore letters,
            ChooseLetters choose,
            RenderParts render,
            BatchPdf pdf,
            PlatformTransactionManager transactions,
            @Value("${baton.print.threads:0}") int threads) {
        this.batches = batches;
        this.letters = letters;
        this.choose = choose;
        this.render = render;
        this.pdf = pdf;
        this.transaction = new TransactionTemplate(transactions);
        this.threads = threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
    }

    /** Goes on until nothing is to do; what fails is tried again the next time. */
    @Scheduled(fixedDelayString = "${baton.print.every:PT1S}")
    void make() {
        try {
            each("choosing", choose::choose);
            if (!batches.in("printing").isEmpty()) {
                layOut();
            }
            each("printing", this::putTogether);
        } catch (RuntimeException failed) {
            Throwable why =
                    failed instanceof CompletionException && failed.getCause() != null ? failed.getCause() : failed;
            LOG.warn(
                    "A batch of letters could not be made on; it is tried again: {}",
                    why.getClass().getSimpleName());
        }
    }

    private void each(String state, Consumer<Batch> step) {
        List<UUID> ids = batches.in(state);
        for (UUID id : ids) {
            transaction.executeWithoutResult(status -> batches.hold(id, state).ifPresent(step));
        }
    }

    private void layOut() {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            CompletableFuture.allOf(IntStream.range(0, threads)
                            .mapToObj(i -> CompletableFuture.runAsync(this::untilNoneIsLeft, workers))
                            .toArray(CompletableFuture[]::new))
                    .join();
        } finally {
            workers.shutdownNow();
        }
    }

    private void untilNoneIsLeft() {
        while (render.next()) {
            // the next one
        }
    }

    /** Parts that another node holds are done in a moment: the batch is put together the next time. */
    private void putTogether(Batch batch) {
        if (!letters.allLaidOut(batch.id())) {
            return;
        }
        try {
            pdf.make(batch.id());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        letters.numberPages(batch.id());
        batches.move(batch.id(), List.of("printing"), "ready");
    }
}
