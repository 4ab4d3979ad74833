package health.baton.lists;

import java.util.List;
import java.util.stream.Collectors;

/** A table as a spreadsheet reads it: UTF-8 with its mark, and no cell is ever a formula. */
public final class CsvTable {
    private static final String MARK = "\uFEFF";
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n";

    private final StringBuilder text = new StringBuilder(MARK);

    public CsvTable add(List<String> row) {
        text.append(line(row));
        return this;
    }

    /** A row for a table that is too large to be held, its end included. */
    public static String line(List<String> row) {
        return row.stream().map(CsvTable::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String value) {
        boolean formula = !value.isEmpty() && STARTS_A_FORMULA.indexOf(value.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + value.replace("\"", "\"\"") + '"';
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
