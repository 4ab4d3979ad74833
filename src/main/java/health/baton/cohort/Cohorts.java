package health.baton.cohort;

import health.baton.engine.People;
import health.baton.engine.SignedIn;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Files of people that came in: started or not, by whoever may start the pathway. */
@Component
public class Cohorts {
    private static final int MOST_LISTED = 50;

    private final Feeds feeds;
    private final CohortStore store;
    private final RowStore rows;
    private final KeptFiles files;
    private final Agreed agreed;
    private final PeopleInFiles peopleInFiles;
    private final SignedIn signedIn;
    private final People people;

    Cohorts(
            Feeds feeds,
            CohortStore store,
            RowStore rows,
            KeptFiles files,
            Agreed agreed,
            PeopleInFiles peopleInFiles,
            SignedIn signedIn,
            People people) {
        this.feeds = feeds;
        this.store = store;
        this.rows = rows;
        this.files = files;
        this.agreed = agreed;
        this.peopleInFiles = peopleInFiles;
        this.signedIn = signedIn;
        this.people = people;
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

    /** What became of the first rows, in the order of the file. */
    public List<CohortRow> rows(UUID id, int most) {
        return rows.first(find(id).id(), most);
    }

    /** The first of the rows to which somebody of the office has to see for this reason. */
    public List<CohortRow> aside(UUID id, String because, int most) {
        return peopleInFiles.aside(find(id).id(), because, most);
    }

    /** How many rows somebody of the office has to see to, by the reason in words. */
    public Map<String, Integer> asideBecause(UUID id) {
        return peopleInFiles.asideBecause(find(id).id());
    }

    /** How many people have several rows of the file, and how many rows these are. */
    public Several several(UUID id) {
        return peopleInFiles.several(find(id).id());
    }

    /** People who stand in a file more than once. */
    public record Several(int people, int rows) {}

    /** What became of all of them, one after another. */
    @Transactional(readOnly = true)
    public void eachRow(UUID id, Consumer<CohortRow> reader) {
        try (Stream<CohortRow> all = rows.all(find(id).id())) {
            all.forEach(reader);
        }
    }

    /** The good rows start, one after another, whatever happens to the application meanwhile; agreeing twice is agreeing once. */
    @Transactional
    public void start(UUID id) {
        agreed.begin(id, feeds.of(find(id).pathway()));
    }

    /** Nothing more of it starts until it goes on. */
    @Transactional
    public void pause(UUID id) {
        store.move(find(id).id(), List.of("going"), "paused");
    }

    @Transactional
    public void goOn(UUID id) {
        if (store.move(find(id).id(), List.of("paused"), "going")) {
            store.goesFromNow(id);
        }
    }

    /** What has not started will not; what has started goes on. */
    @Transactional
    public void drop(UUID id) {
        Cohort cohort = find(id);
        if (store.move(cohort.id(), List.of("reading", "checked", "going", "paused"), "dropped")) {
            files.forget(id);
            for (RowState state :
                    List.of(RowState.GOOD, RowState.DEATH, RowState.QUEUED, RowState.WAITING, RowState.DEATH_WAITING)) {
                rows.move(id, state, RowState.DROPPED, true);
            }
        }
    }

    /** What could not be started is tried again. */
    @Transactional
    public void tryAgain(UUID id) {
        Cohort cohort = find(id);
        store.lock(cohort.pathway());
        if (cohort.count(RowState.FAILED) > 0 && store.move(id, List.of("done", "going", "paused"), "going")) {
            rows.move(id, RowState.FAILED, RowState.WAITING, false);
            store.goesFromNow(id);
        }
    }

    private Set<String> pathways() {
        return feeds.all().stream().map(Feed::pathway).collect(Collectors.toSet());
    }

    /** Brought by the person or by a colleague of one team. */
    private boolean isColleagues(Cohort cohort) {
        SignedIn.Person person = signedIn.required();
        return person.name().equals(cohort.broughtBy())
                || !Collections.disjoint(people.teamsOf(cohort.broughtBy()), person.teams());
    }
}
