package health.baton.lists;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

/** Reads lists from CSV: rows whose columns have names. Rows without a word are passed over. */
public final class CsvFile {

    private final String list;
    private final List<String> columns;
    private final boolean header;

    private CsvFile(String list, List<String> columns, boolean header) {
        this.list = list;
        this.columns = List.copyOf(columns);
        this.header = header;
    }

    /**
     * Files whose first line names the columns, these and in this order.
     *
     * @param list what people call it
     */
    public static CsvFile withHeader(String list, List<String> columns) {
        return new CsvFile(list, columns, true);
    }

    /** Files that begin with their first row. */
    public static CsvFile withoutHeader(String list, List<String> columns) {
        return new CsvFile(list, columns, false);
    }

    /**
     * Reads every row.
     *
     * @param read adds what the row says to what was read, or refuses it
     * @throws ImportRefused when a row is not acceptable
     */
    public <T> List<T> read(Reader source, BiConsumer<CsvRow, Rows<T>> read) {
        Rows<T> rows = new Rows<>(list);
        long last = 0;
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(source)) {
            Iterator<CsvRecord> each = records.iterator();
            if (header && each.hasNext() && !isHeader(each.next())) {
                rows.refuse(1, "row", "", "must have the columns " + String.join(",", columns));
                return rows.all();
            }
            while (each.hasNext()) {
                CsvRecord record = each.next();
                last = record.getStartingLineNumber();
                row(record, rows, read);
            }
        } catch (CsvParseException | IOException unreadable) {
            rows.refuse(last + 1, "row", "", "cannot be read as CSV");
        }
        if (rows.isEmpty()) {
            rows.refuse(1, "row", "", "the list is empty");
        }
        return rows.all();
    }

    private <T> void row(CsvRecord record, Rows<T> rows, BiConsumer<CsvRow, Rows<T>> read) {
        if (record.getFields().stream().allMatch(String::isBlank)) {
            return;
        }
        if (record.getFieldCount() != columns.size()) {
            rows.refuse(
                    record.getStartingLineNumber(),
                    "row",
                    "",
                    "has %d columns instead of %d".formatted(record.getFieldCount(), columns.size()));
            return;
        }
        read.accept(new CsvRow(record, columns, rows), rows);
    }

    private boolean isHeader(CsvRecord record) {
        return record.getFields().stream()
                .map(field -> field.strip().toLowerCase(Locale.ROOT))
                .toList()
                .equals(columns);
    }
}
