package health.baton.cohort;

import health.baton.lists.CsvTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What became of each row, as a table. */
@Component
public class CohortReport {
    private static final List<String> HEAD =
            List.of("Row", "What became of it", "Reason", "To be seen to", "Same person as row", "Case");

    private final Cohorts cohorts;

    CohortReport(Cohorts cohorts) {
        this.cohorts = cohorts;
    }

    /**
     * Writes the table, row after row, in the order of the file.
     *
     * @throws java.util.NoSuchElementException when there is no such file that the signed-in person may see
     */
    public void write(UUID id, Writer into) throws IOException {
        into.write(new CsvTable().add(HEAD).toString());
        cohorts.eachRow(id, row -> line(row, into));
        into.flush();
    }

    private static void line(CohortRow row, Writer into) {
        Integer sameAs = row.sameAs();
        try {
            into.write(CsvTable.line(List.of(
                    String.valueOf(row.number()),
                    row.state().words(),
                    Objects.requireNonNullElse(row.note(), ""),
                    Objects.requireNonNullElse(row.aside(), ""),
                    sameAs == null ? "" : sameAs.toString(),
                    Objects.requireNonNullElse(row.caseReference(), ""))));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
