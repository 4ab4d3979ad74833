package health.baton.directory;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One row of {@code epraccur}: checks what we use of it. */
final class EpraccurRow {
    private static final int COLUMNS = 27;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    private final CsvRecord record;
    private final List<RowProblem> problems;
    private boolean readable = true;

    EpraccurRow(CsvRecord record, List<RowProblem> problems) {
        this.record = record;
        this.problems = problems;
    }

    Optional<Organisation> organisation() {
        if (record.getFieldCount() != COLUMNS) {
            refuse("row", "", "has %d columns instead of %d".formatted(record.getFieldCount(), COLUMNS));
            return Optional.empty();
        }
        String code = matching("code", 0, "[A-Z0-9]{3,10}", "is not an ODS code");
        String name = matching("name", 1, ".+", "is missing");
        LocalDate opened = day("open date", 10);
        LocalDate closed = day("close date", 11);
        String status = matching("status", 12, "[ACDP]", "is none of A, C, D, P");
        String setting = matching("prescribing setting", 25, "\\d{1,2}", "is not a number");
        if (opened == null && readable) {
            refuse("open date", "", "is missing");
        }
        if (opened == null || !readable) {
            return Optional.empty();
        }
        if (closed != null && closed.isBefore(opened)) {
            refuse("close date", field(11), "is before the open date " + field(10));
            return Optional.empty();
        }
        return Optional.of(
                new Organisation(code, name, address(), field(9), field(17), opened, closed, status, setting));
    }

    void refuse(String column, String value, String reason) {
        readable = false;
        problems.add(new RowProblem(record.getStartingLineNumber(), column, value, reason));
    }

    private String field(int index) {
        return record.getField(index).strip();
    }

    private String address() {
        return record.getFields().subList(4, 9).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String matching(String column, int index, String pattern, String reason) {
        String value = field(index);
        if (!value.matches(pattern)) {
            refuse(column, value, reason);
        }
        return value;
    }

    private @Nullable LocalDate day(String column, int index) {
        String value = field(index);
        if (value.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(value, DAY);
        } catch (DateTimeParseException notADay) {
            refuse(column, value, "is not a day written as YYYYMMDD");
            return null;
        }
    }
}
