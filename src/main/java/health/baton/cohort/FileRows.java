package health.baton.cohort;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.Closeable;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table of people, row by row: the first line names the columns, in any order. Throws {@link FileUnreadable} anywhere. */
final class FileRows implements Closeable {
    private static final char MARK = '\uFEFF';

    private final CsvReader<CsvRecord> csv;
    private final Iterator<CsvRecord> records;
    private final List<String> columns = new ArrayList<>();
    private int number;

    /**
     * @param number as a spreadsheet counts: 1 is the names of the columns, a cell of several lines is in one row
     * @param cells by column; columns beyond the row's end are absent
     */
    record Row(int number, Map<String, String> cells) {}

    FileRows(Reader text) {
        this.csv = CsvReader.builder().skipEmptyLines(false).ofCsvRecord(withoutMark(text));
        this.records = csv.iterator();
        CsvRecord first = record();
        if (first != null) {
            first.getFields().forEach(name -> columns.add(name.strip()));
        }
        requireDifferent(columns);
    }

    /** As the file names them. */
    List<String> columns() {
        return columns;
    }

    /** The next behind a row; none at the end. */
    List<Row> next(int behind, int most) {
        List<Row> rows = new ArrayList<>();
        while (rows.size() < most) {
            CsvRecord record = record();
            if (record == null) {
                break;
            }
            if (number > behind) {
                rows.add(new Row(number, cells(record)));
            }
        }
        return rows;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    /** The next that is not blank. */
    private @Nullable CsvRecord record() {
        try {
            while (records.hasNext()) {
                CsvRecord record = records.next();
                number++;
                if (!record.getFields().stream().allMatch(String::isBlank)) {
                    return record;
                }
            }
            return null;
        } catch (CsvParseException | UncheckedIOException unreadable) {
            throw new FileUnreadable("The file cannot be read as CSV, with a comma between the columns.");
        }
    }

    private Map<String, String> cells(CsvRecord record) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(columns.size(), record.getFieldCount()); i++) {
            cells.put(columns.get(i), record.getField(i));
        }
        return cells;
    }

    private static void requireDifferent(List<String> columns) {
        Set<String> seen = new HashSet<>();
        for (String column : columns) {
            if (!column.isEmpty() && !seen.add(column.toLowerCase(Locale.ROOT))) {
                throw new FileUnreadable("Two columns are named “%s”.".formatted(column));
            }
        }
    }

    private static Reader withoutMark(Reader text) {
        try {
            PushbackReader from = new PushbackReader(text);
            int first = from.read();
            if (first >= 0 && first != MARK) {
                from.unread(first);
            }
            return from;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
