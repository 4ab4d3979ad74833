package health.baton.rota;

import health.baton.directory.Hours;
import health.baton.lists.CsvFile;
import health.baton.lists.CsvRow;
import health.baton.lists.Rows;
import java.io.Reader;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Reads a rota from CSV. */
final class CsvRota {
    private final ShiftCheck check;

    CsvRota(ShiftCheck check) {
        this.check = check;
    }

    List<Shift> read(Reader csv) {
        return CsvFile.withHeader("Rota (CSV)", List.of("role", "area", "person", "order", "starts", "ends"))
                .read(csv, this::row);
    }

    private void row(CsvRow row, Rows<Shift> rows) {
        String role = row.text("role");
        String area = row.text("area");
        Optional<ZoneId> zone = check.zone(role, area);
        if (zone.isEmpty()) {
            row.refuse("role", "is no team of the directory in the area '%s'".formatted(area));
            return;
        }
        Optional<String> person = check.person(row.text("person"));
        if (person.isEmpty()) {
            row.refuse("person", "is nobody in the staff directory");
        }
        String order = row.matching("order", "[1-9]\\d{0,2}", "is not a number from 1 on");
        Optional<Instant> starts = moment(row, "starts", zone.get());
        Optional<Instant> ends = moment(row, "ends", zone.get());
        if (!row.isAcceptable()) {
            return;
        }
        if (starts.orElseThrow().isBefore(ends.orElseThrow())) {
            ShiftCheck.add(
                    rows,
                    row.number(),
                    new Shift(role, area, person.orElseThrow(), Integer.parseInt(order), starts.get(), ends.get()));
        } else {
            row.refuse("ends", "is not after the start");
        }
    }

    private static Optional<Instant> moment(CsvRow row, String column, ZoneId zone) {
        return row.meaning(
                column,
                text -> Hours.moment(LocalDateTime.parse(text), zone),
                "is not a local time like 2026-10-24T20:00");
    }
}
