package health.baton.outcome;

import static health.baton.outcome.CaseTables.NINE;
import static health.baton.outcome.CaseTables.PATHWAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SumsInDatabaseTest {
    private final CaseTables tables = new CaseTables();
    private final Sums sums = new SumsInDatabase(tables.db);

    @Test
    void addsTheLatestNumberOfEachOfTheseCases() {
        for (String reference : List.of("AAAA-0001", "AAAA-0002", "AAAA-0003", "AAAA-0004")) {
            tables.started(reference, PATHWAY, "leicester", "crew", NINE);
        }
        number("AAAA-0001", 1, 3);
        number("AAAA-0001", 2, 2);
        number("AAAA-0002", 1, 4);
        tables.enteredInError(number("AAAA-0003", 1, 100));
        number("AAAA-0004", 1, 1000);
        tables.said("AAAA-0002", "nurse", NINE.plusSeconds(9), "saved", "many", "many");

        assertThat(sums.of(List.of("saved"), List.of("AAAA-0001", "AAAA-0002", "AAAA-0003")))
                .isEqualTo(new Sums.Sum(6, 2));
        assertThat(sums.of(List.of("saved"), List.of())).isEqualTo(new Sums.Sum(0, 0));
    }

    @Test
    void givesNoSumOfFewerThanFiveCases() {
        assertThat(new Sums.Sum(0, 0).inWords()).isEqualTo("no cases yet");
        assertThat(new Sums.Sum(9, 4).inWords()).isEqualTo("<5 cases");
        assertThat(new Sums.Sum(1313, 1273).inWords()).isEqualTo("1,313 in 1,273 cases");
    }

    private long number(String reference, int second, int value) {
        return tables.db
                .sql("""
                        insert into timeline_entry (case_reference, dedupe_key, at, who, label, answers)
                        values (?, ?, ?, 'nurse', 'Count', jsonb_build_array(jsonb_build_object('key', 'saved', 'value', ?)))
                        returning id""")
                .params(reference, "n" + second, java.sql.Timestamp.from(NINE.plusSeconds(second)), value)
                .query(Long.class)
                .single();
    }
}
