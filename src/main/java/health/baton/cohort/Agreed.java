package health.baton.cohort;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What happens to a file between its last row and the first case, in the transaction of whoever calls. */
@Component
class Agreed {
    private final CohortStore store;
    private final RowStore rows;
    private final KeptFiles files;
    private final PeopleInFiles people;
    private final CameBefore before;
    private final QueueRows queue;

    Agreed(
            CohortStore store,
            RowStore rows,
            KeptFiles files,
            PeopleInFiles people,
            CameBefore before,
            QueueRows queue) {
        this.store = store;
        this.rows = rows;
        this.files = files;
        this.people = people;
        this.before = before;
        this.queue = queue;
    }

    /** All rows are there: what is only seen of all together is looked at. */
    void end(UUID id, Feed feed, boolean start) {
        if (!store.move(id, List.of("reading"), "checked")) {
            return;
        }
        files.forget(id);
        rows.manyAreOthers();
        rows.markTwice(id);
        before.mark(id, feed);
        people.recognise(id);
        people.markDead(id, feed.pathway());
        if (start) {
            begin(id, feed);
        }
    }

    /** The good rows wait to be started from now on, or for their wave. Twice is once. */
    void begin(UUID id, Feed feed) {
        store.lock(feed.pathway());
        if (store.move(id, List.of("checked"), "going")) {
            before.mark(id, feed);
            people.markDead(id, feed.pathway());
            if (feed.inWaves()) {
                queue.all(id, feed);
            } else {
                rows.move(id, RowState.GOOD, RowState.WAITING, false);
            }
            rows.move(id, RowState.DEATH, RowState.DEATH_WAITING, false);
            rows.manyAreOthers();
            store.goesFromNow(id);
        }
    }
}
