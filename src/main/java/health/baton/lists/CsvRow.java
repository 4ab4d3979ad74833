package health.baton.lists;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One row of a list: its values by the name of their column, without blanks around them. */
public final class CsvRow {
    private final CsvRecord record;
    private final List<String> columns;
    private final Rows<?> rows;
    private boolean acceptable = true;

    CsvRow(CsvRecord record, List<String> columns, Rows<?> rows) {
        this.record = record;
        this.columns = columns;
        this.rows = rows;
    }

    /** Line of the file on which it begins, from 1. */
    public long number() {
        return record.getStartingLineNumber();
    }

    /** Whether nothing in it was refused so far. */
    public boolean isAcceptable() {
        return acceptable;
    }

    public String text(String column) {
        return record.getField(columns.indexOf(column)).strip();
    }

    /** The value; refused when there is none. */
    public String required(String column) {
        return matching(column, "(?s).+", "is missing");
    }

    /** The value; refused unless all of it matches the pattern. */
    public String matching(String column, String pattern, String reason) {
        String value = text(column);
        if (!value.matches(pattern)) {
            refuse(column, value.isEmpty() ? "is missing" : reason);
        }
        return value;
    }

    /** The words of the value, separated by blanks. */
    public List<String> words(String column) {
        return Arrays.stream(text(column).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** What the value means; empty and refused when it means nothing, by an exception of {@code meaning}. */
    public <T> Optional<T> meaning(String column, Function<String, T> meaning, String reason) {
        try {
            return Optional.of(meaning.apply(text(column)));
        } catch (IllegalArgumentException | DateTimeException meaningless) {
            refuse(column, reason);
            return Optional.empty();
        }
    }

    public void refuse(String column, String reason) {
        refuse(column, text(column), reason);
    }

    public void refuse(String column, String value, String reason) {
        acceptable = false;
        rows.refuse(number(), column, value, reason);
    }
}
