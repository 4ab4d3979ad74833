package health.baton.cohort;

import health.baton.casefile.CaseFile;
import health.baton.engine.Cases;
import health.baton.engine.Entrances;
import health.baton.engine.SignedIn;
import health.baton.form.Answer;
import health.baton.form.ShownDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes rows cases, in the name of whoever brought it, or tells the people's open cases of the death. */
@Component
class StartRow {
    private final Cases cases;
    private final Entrances entrances;
    private final CaseFile caseFile;
    private final RowStore rows;
    private final SignedIn signedIn;

    StartRow(Cases cases, Entrances entrances, CaseFile caseFile, RowStore rows, SignedIn signedIn) {
        this.cases = cases;
        this.entrances = entrances;
        this.caseFile = caseFile;
        this.rows = rows;
        this.signedIn = signedIn;
    }

    void row(RowStore.Due row) {
        signedIn.as(
                row.broughtBy(),
                () -> rows.done(List.of(
                        row.state() == RowState.DEATH_WAITING
                                ? tell(row)
                                : started(row, cases.start(row.pathway(), row.said(), key(row))))));
    }

    /** As {@link #row} each, together: all or none. */
    void rows(List<RowStore.Due> due) {
        List<RowStore.Done> done = new ArrayList<>();
        due.stream()
                .collect(Collectors.groupingBy(Alike::of, LinkedHashMap::new, Collectors.toList()))
                .forEach((alike, some) ->
                        signedIn.as(alike.broughtBy(), () -> done.addAll(alike.death() ? tell(some) : start(some))));
        rows.done(done);
    }

    /** What can be done together. */
    private record Alike(String broughtBy, String pathway, boolean death) {
        static Alike of(RowStore.Due row) {
            return new Alike(row.broughtBy(), row.pathway(), row.state() == RowState.DEATH_WAITING);
        }
    }

    private List<RowStore.Done> start(List<RowStore.Due> due) {
        Iterator<String> references = cases.startAll(
                        due.get(0).pathway(),
                        due.stream()
                                .map(row -> new Cases.Start(row.said(), key(row)))
                                .toList())
                .iterator();
        return due.stream().map(row -> started(row, references.next())).toList();
    }

    private static RowStore.Done started(RowStore.Due row, String reference) {
        return new RowStore.Done(row, RowState.STARTED, reference);
    }

    private static String key(RowStore.Due row) {
        return "row:" + row.key();
    }

    private List<RowStore.Done> tell(List<RowStore.Due> due) {
        return due.stream().map(this::tell).toList();
    }

    private RowStore.Done tell(RowStore.Due row) {
        List<String> open = caseFile.allOpenCases(String.valueOf(row.said().get(CheckRows.NHS_NUMBER)), row.pathway());
        open.forEach(reference -> death(row, reference));
        return open.isEmpty()
                ? new RowStore.Done(row, RowState.NOBODY, null)
                : new RowStore.Done(row, RowState.TOLD, open.get(0));
    }

    private void death(RowStore.Due row, String reference) {
        String died = String.valueOf(row.said().get(CheckRows.DIED_ON));
        caseFile.note(
                reference,
                "died:" + row.cohort() + ":" + row.number(),
                "A list says that the person has died",
                List.of(Answer.inFile("diedOn", "Died on", died, ShownDate.of(LocalDate.parse(died)))));
        entrances
                .of(row.pathway())
                .flatMap(Feed::of)
                .map(Feed::toldOfDeath)
                .ifPresent(message -> cases.correlate(reference, message, Map.of()));
    }
}
