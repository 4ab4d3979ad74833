package health.baton.cohort;

import health.baton.casefile.CaseFile;
import health.baton.engine.Cases;
import health.baton.engine.Entrances;
import health.baton.engine.SignedIn;
import health.baton.form.Answer;
import health.baton.form.ShownDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes a row a case, in the name of whoever brought it, or tells the person's open case of the death. */
@Component
class StartRow {
    private final Cases cases;
    private final Entrances entrances;
    private final CaseFile caseFile;
    private final CohortStore store;
    private final SignedIn signedIn;

    StartRow(Cases cases, Entrances entrances, CaseFile caseFile, CohortStore store, SignedIn signedIn) {
        this.cases = cases;
        this.entrances = entrances;
        this.caseFile = caseFile;
        this.store = store;
        this.signedIn = signedIn;
    }

    void row(CohortStore.Due row) {
        signedIn.as(row.broughtBy(), () -> {
            if (row.state() == RowState.DEATH_WAITING) {
                tell(row);
            } else {
                String key = "row:" + row.key();
                store.done(row, RowState.STARTED, cases.start(row.pathway(), row.said(), key));
            }
        });
    }

    private void tell(CohortStore.Due row) {
        Optional<String> open = caseFile.openCase(String.valueOf(row.said().get(CheckRow.NHS_NUMBER)), row.pathway());
        open.ifPresent(reference -> death(row, reference));
        store.done(row, open.isPresent() ? RowState.TOLD : RowState.NOBODY, open.orElse(null));
    }

    private void death(CohortStore.Due row, String reference) {
        String died = String.valueOf(row.said().get(CheckRow.DIED_ON));
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
