package health.baton.cohort;

import health.baton.engine.Entrances;
import health.baton.engine.People;
import health.baton.engine.SignedIn;
import health.baton.form.AnswersInText;
import health.baton.form.FormSchema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Files of people: brought in, checked, then started or not, by whoever may start the pathway. */
@Component
public class Cohorts {
    private static final int MOST_LISTED = 50;

    private final Entrances entrances;
    private final CheckRow check;
    private final CohortStore store;
    private final SignedIn signedIn;
    private final People people;

    Cohorts(Entrances entrances, CheckRow check, CohortStore store, SignedIn signedIn, People people) {
        this.entrances = entrances;
        this.check = check;
        this.store = store;
        this.signedIn = signedIn;
        this.people = people;
    }

    /** The pathways to which the signed-in person may bring people by a file. */
    public List<Feed> feeds() {
        return entrances.all().stream().flatMap(each -> Feed.of(each).stream()).toList();
    }

    /** Throws {@link NoSuchElementException} when there is none for the signed-in person. */
    public Feed feed(String pathway) {
        return feeds().stream()
                .filter(feed -> feed.pathway().equals(pathway))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No such pathway takes files of this person"));
    }

    /**
     * Reads and checks a CSV file; nothing starts.
     *
     * @throws FileUnreadable when no row can be taken from it
     */
    @Transactional
    public UUID bring(String pathway, String fileName, byte[] file) {
        Feed feed = feed(pathway);
        FileRows rows = FileRows.read(file);
        FormSchema form = FormSchema.parse(feed.formSchema());
        AnswersInText answers = new AnswersInText(form);
        requireKnown(answers, rows.columns());
        List<CheckedRow> checked = new ArrayList<>();
        for (FileRows.Row row : rows.rows()) {
            Map<String, Object> said = new LinkedHashMap<>(answers.of(row.cells()));
            row.cells().forEach((column, cell) -> {
                if (column.equalsIgnoreCase(CheckRow.DIED_ON) && !cell.isBlank()) {
                    said.put(CheckRow.DIED_ON, cell.strip());
                }
            });
            checked.add(check.check(feed, form, row.number(), said));
        }
        return keep(feed, fileName, checked);
    }

    /** As {@link #bring(String, String, byte[])}, from rows that are answers already; the first is row 1. */
    @Transactional
    public UUID bring(String pathway, String fileName, List<Map<String, Object>> rows) {
        Feed feed = feed(pathway);
        if (rows.isEmpty()) {
            throw new FileUnreadable("There are no rows.");
        }
        FormSchema form = FormSchema.parse(feed.formSchema());
        List<CheckedRow> checked = new ArrayList<>();
        rows.forEach(row -> checked.add(check.check(feed, form, checked.size() + 1, row)));
        return keep(feed, fileName, checked);
    }

    private UUID keep(Feed feed, String fileName, List<CheckedRow> checked) {
        Set<String> seen = new HashSet<>();
        List<CheckedRow> rows = checked.stream()
                .map(row -> row.state() == RowState.GOOD && row.key() != null && !seen.add(row.key())
                        ? new CheckedRow(row.number(), RowState.TWICE, row.key(), Map.of(), "The same stands above.")
                        : row)
                .toList();
        UUID id = UUID.randomUUID();
        store.add(id, feed.pathway(), fileName, signedIn.required().name(), rows);
        store.markWhatCameBefore(id);
        return id;
    }

    private static void requireKnown(AnswersInText answers, List<String> columns) {
        List<String> unknown = answers.unknown(columns).stream()
                .filter(column -> !column.equalsIgnoreCase(CheckRow.DIED_ON))
                .toList();
        if (!unknown.isEmpty()) {
            throw new FileUnreadable(
                    "The start form has no field for the columns %s. A column is named after the field."
                            .formatted(String.join(
                                    ", ",
                                    unknown.stream()
                                            .map(name -> "“" + name + "”")
                                            .toList())));
        }
    }

    /** Newest first; those that the signed-in person or a colleague brought. */
    public List<Cohort> all() {
        Set<String> pathways = pathways();
        return store.newest(pathways, MOST_LISTED).stream()
                .filter(this::isColleagues)
                .toList();
    }

    /** Throws {@link NoSuchElementException} when there is none that the signed-in person may see. */
    public Cohort find(UUID id) {
        return store.find(id)
                .filter(cohort -> isColleagues(cohort) && pathways().contains(cohort.pathway()))
                .orElseThrow(() -> new NoSuchElementException("No such file of this person"));
    }

    /** What became of the rows, in the order of the file. */
    public List<CohortRow> rows(UUID id, int most) {
        return store.rows(find(id).id(), most);
    }

    /** The good rows start, one after another, whatever happens to the application meanwhile; agreeing twice is agreeing once. */
    @Transactional
    public void start(UUID id) {
        Cohort cohort = find(id);
        store.lock(cohort.pathway());
        if (store.move(id, List.of("checked"), "going")) {
            store.markWhatCameBefore(id);
            store.moveRows(id, RowState.GOOD, RowState.WAITING, false);
            store.moveRows(id, RowState.DEATH, RowState.DEATH_WAITING, false);
        }
    }

    /** Nothing more of it starts until it goes on. */
    @Transactional
    public void pause(UUID id) {
        store.move(find(id).id(), List.of("going"), "paused");
    }

    @Transactional
    public void goOn(UUID id) {
        store.move(find(id).id(), List.of("paused"), "going");
    }

    /** What has not started will not; what has started goes on. */
    @Transactional
    public void drop(UUID id) {
        Cohort cohort = find(id);
        if (store.move(cohort.id(), List.of("checked", "going", "paused"), "dropped")) {
            for (RowState state : List.of(RowState.GOOD, RowState.DEATH, RowState.WAITING, RowState.DEATH_WAITING)) {
                store.moveRows(id, state, RowState.DROPPED, true);
            }
        }
    }

    /** What could not be started is tried again. */
    @Transactional
    public void tryAgain(UUID id) {
        Cohort cohort = find(id);
        store.lock(cohort.pathway());
        if (cohort.count(RowState.FAILED) > 0 && store.move(id, List.of("done", "going", "paused"), "going")) {
            store.moveRows(id, RowState.FAILED, RowState.WAITING, false);
        }
    }

    private Set<String> pathways() {
        return feeds().stream().map(Feed::pathway).collect(Collectors.toSet());
    }

    /** Brought by the person or by a colleague of one team. */
    private boolean isColleagues(Cohort cohort) {
        SignedIn.Person person = signedIn.required();
        return person.name().equals(cohort.broughtBy())
                || !Collections.disjoint(people.teamsOf(cohort.broughtBy()), person.teams());
    }
}
