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
        signedIn.as(row.broughtBy(), () -> {
            if (row.state() == RowState.DEATH_WAITING) {
                tell(row);
            } else {
                String key = "row:" + row.key();
                rows.done(row, RowState.STARTED, cases.start(row.pathway(), row.said(), key));
            }
        });
    }

    private void tell(RowStore.Due row) {
        Optional<String> open = caseFile.openCase(String.valueOf(row.said().get(CheckRows.NHS_NUMBER)), row.pathway());
        open.ifPresent(reference -> death(row, reference));
        rows.done(row, open.isPresent() ? RowState.TOLD : RowState.NOBODY, open.orElse(null));
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
