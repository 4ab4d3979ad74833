package health.baton.directory;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads one list of organisations; collects what is wrong with it. */
final class EpraccurList {
    private static final String NAME = "List of organisations (epraccur)";
    private final List<RowProblem> problems = new ArrayList<>();
    private final List<Organisation> listed = new ArrayList<>();
    private final Map<String, Long> rows = new HashMap<>();

    List<Organisation> read(Reader source) {
        try {
            CsvReader.builder()
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(source)
                    .forEach(this::add);
        } catch (CsvParseException unreadable) {
            problems.add(new RowProblem(listed.size() + 1L, "row", "", "cannot be read as CSV"));
        }
        if (listed.isEmpty() && problems.isEmpty()) {
            problems.add(new RowProblem(1, "row", "", "the list is empty"));
        }
        if (!problems.isEmpty()) {
            throw new ImportRefused(NAME, problems);
        }
        return listed;
    }

    private void add(CsvRecord record) {
        EpraccurRow row = new EpraccurRow(record, problems);
        row.organisation().ifPresent(organisation -> {
            Long first = rows.putIfAbsent(organisation.ods(), record.getStartingLineNumber());
            if (first == null) {
                listed.add(organisation);
            } else {
                row.refuse("code", organisation.ods(), "stands in row %d already".formatted(first));
            }
        });
    }
}
