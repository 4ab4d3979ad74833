package health.baton.directory;

import health.baton.lists.CsvRow;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One row of {@code epraccur}: checks what we use of it. */
final class EpraccurRow {
    private static final int ADDRESS_LINES = 5;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    private final CsvRow row;

    EpraccurRow(CsvRow row) {
        this.row = row;
    }

    Optional<Organisation> organisation() {
        String code = row.matching("code", "[A-Z0-9]{3,10}", "is not an ODS code");
        String name = row.required("name");
        LocalDate opened = day("open date");
        LocalDate closed = day("close date");
        String status = row.matching("status", "[ACDP]", "is none of A, C, D, P");
        String setting = row.matching("prescribing setting", "\\d{1,2}", "is not a number");
        if (opened == null && row.text("open date").isEmpty()) {
            row.refuse("open date", "is missing");
        }
        if (opened != null && closed != null && closed.isBefore(opened)) {
            row.refuse("close date", "is before the open date " + row.text("open date"));
        }
        if (opened == null || !row.isAcceptable()) {
            return Optional.empty();
        }
        String postcode = row.text("postcode");
        String phone = row.text("telephone");
        return Optional.of(new Organisation(
                code,
                name,
                address(),
                postcode.isEmpty() ? null : postcode,
                phone.isEmpty() ? null : phone,
                opened,
                closed,
                status,
                setting));
    }

    private String address() {
        return IntStream.rangeClosed(1, ADDRESS_LINES)
                .mapToObj(line -> row.text("address " + line))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private @Nullable LocalDate day(String column) {
        return row.text(column).isEmpty()
                ? null
                : row.meaning(column, text -> LocalDate.parse(text, DAY), "is not a day written as YYYYMMDD")
                        .orElse(null);
    }
}
