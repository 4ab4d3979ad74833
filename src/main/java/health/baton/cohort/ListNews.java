package health.baton.cohort;

import health.baton.engine.SignedIn;
import health.baton.form.AnswersInText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the owner of a list says of its entries: taken in whole or not at all, by whoever may bring people to the pathway. */
@Component
public class ListNews {
    private static final int AT_ONCE = 5000;
    private final Feeds feeds;
    private final NewsStore store;
    private final SignedIn signedIn;
    private final Clock clock;

    ListNews(Feeds feeds, NewsStore store, SignedIn signedIn, Clock clock) {
        this.feeds = feeds;
        this.store = store;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * A CSV file with the columns {@code localId}, {@code state} ({@code waiting}, {@code in-patient}, {@code booked},
     * {@code treated}, {@code removed} or {@code died}) and {@code on} (a date, may be empty). A file without rows says that
     * nothing has changed.
     *
     * @param asOf when the list was like that; not later than now
     * @return how many entries it speaks of
     * @throws FileUnreadable when something in it cannot be read; then nothing of it is kept
     * @throws NoSuchElementException when the person may bring none to this pathway
     */
    @Transactional
    public int take(String pathway, Instant asOf, InputStream csv) {
        feeds.of(pathway);
        if (asOf.isAfter(clock.instant())) {
            throw new FileUnreadable("The news are of a time that has not come yet.");
        }
        int entries = 0;
        try (FileRows file = new FileRows(new BufferedReader(new InputStreamReader(csv, StandardCharsets.UTF_8)))) {
            requireColumns(file.columns());
            for (List<FileRows.Row> rows = file.next(0, AT_ONCE); !rows.isEmpty(); rows = file.next(0, AT_ONCE)) {
                List<NewsStore.News> news = new ArrayList<>();
                rows.forEach(row -> news.add(news(row)));
                store.add(pathway, asOf, news);
                entries += news.size();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        store.heard(pathway, asOf, signedIn.required().name(), entries);
        return entries;
    }

    /** When the list of this pathway was last heard of; empty when never. */
    public Optional<Instant> newest(String pathway) {
        feeds.of(pathway);
        return store.newest(pathway);
    }

    private static void requireColumns(List<String> columns) {
        List<String> named =
                columns.stream().map(column -> column.toLowerCase(Locale.ROOT)).toList();
        if (!named.contains("localid") || !named.contains("state")) {
            throw new FileUnreadable("The first line has to name the columns localId, state and on.");
        }
    }

    private static NewsStore.News news(FileRows.Row row) {
        Map<String, String> cells = new HashMap<>();
        row.cells().forEach((column, cell) -> cells.put(column.toLowerCase(Locale.ROOT), cell.strip()));
        String entry = cells.getOrDefault("localid", "");
        String said = cells.getOrDefault("state", "");
        String on = cells.getOrDefault("on", "");
        ListState state = ListState.of(said)
                .orElseThrow(() -> new FileUnreadable(
                        "Line %d: “%s” is none of waiting, in-patient, booked, treated, removed, died."
                                .formatted(row.number(), said)));
        if (entry.isEmpty()) {
            throw new FileUnreadable("Line %d does not say which entry it is about.".formatted(row.number()));
        }
        if (!on.isEmpty() && AnswersInText.date(on).isEmpty()) {
            throw new FileUnreadable("Line %d: “%s” is not a date.".formatted(row.number(), on));
        }
        return new NewsStore.News(entry, state, AnswersInText.date(on).orElse(null));
    }
}
