package health.baton.cohort;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A table of people: the first line names the columns, in any order. UTF-8, with or without its mark, or Windows-1252, as
 * hospital systems still write it.
 *
 * @param columns as the file names them
 */
record FileRows(List<String> columns, List<Row> rows) {
    static final int MOST_BYTES = 30_000_000;
    static final int MOST_ROWS = 200_000;
    private static final String MARK = "\uFEFF";

    /**
     * @param number line on which it begins
     * @param cells by column; columns beyond the row's end are absent
     */
    record Row(int number, Map<String, String> cells) {}

    /** Throws {@link FileUnreadable} when it is no such table. */
    static FileRows read(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new FileUnreadable("The file is larger than 30 MB: bring it in parts.");
        }
        try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(text(file))) {
            List<String> columns = new ArrayList<>();
            List<Row> rows = new ArrayList<>();
            for (CsvRecord record : records) {
                if (record.getFields().stream().allMatch(String::isBlank)) {
                    continue;
                }
                if (columns.isEmpty()) {
                    record.getFields().forEach(name -> columns.add(name.strip()));
                    requireDifferent(columns);
                } else {
                    rows.add(new Row((int) record.getStartingLineNumber(), cells(record, columns)));
                }
                if (rows.size() > MOST_ROWS) {
                    throw new FileUnreadable(
                            "The file has more than %,d rows: bring it in parts.".formatted(MOST_ROWS));
                }
            }
            if (rows.isEmpty()) {
                throw new FileUnreadable("The file has no rows below the names of its columns.");
            }
            return new FileRows(columns, rows);
        } catch (CsvParseException | IOException unreadable) {
            throw new FileUnreadable("The file cannot be read as CSV, with a comma between the columns.");
        }
    }

    private static Map<String, String> cells(CsvRecord record, List<String> columns) {
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

    private static String text(byte[] file) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException other) {
            text = new String(file, Charset.forName("windows-1252"));
        }
        if (text.indexOf('\0') >= 0) {
            throw new FileUnreadable("The file is no text: save it as CSV.");
        }
        return text.startsWith(MARK) ? text.substring(1) : text;
    }
}
