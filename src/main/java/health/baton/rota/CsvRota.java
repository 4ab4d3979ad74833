package health.baton.rota;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import health.baton.directory.Hours;
import java.io.IOException;
import java.io.Reader;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** Reads a rota from CSV. */
final class CsvRota {
    private static final List<String> HEADER = List.of("role", "area", "person", "order", "starts", "ends");
    private final Listed listed = new Listed("Rota (CSV)");
    private final ShiftCheck check;

    CsvRota(ShiftCheck check) {
        this.check = check;
    }

    List<Shift> read(Reader csv) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofNamedCsvRecord(csv)) {
            rows.forEach(this::row);
            if (listed.isEmpty()) {
                listed.refuse(1, "row", "", "the list has no shifts");
            }
        } catch (CsvParseException | IOException unreadable) {
            listed.refuse(1, "row", "", "the list cannot be read as CSV");
        }
        return listed.shifts();
    }

    private void row(NamedCsvRecord row) {
        long number = row.getStartingLineNumber();
        if (!row.getHeader().equals(HEADER) || row.getFieldCount() != HEADER.size()) {
            listed.refuse(number, "row", "", "must have the columns " + String.join(",", HEADER));
            return;
        }
        String role = row.getField("role").strip();
        String area = row.getField("area").strip();
        Optional<ZoneId> zone = check.zone(role, area);
        if (zone.isEmpty()) {
            listed.refuse(number, "role", role, "is no team of the directory in the area '%s'".formatted(area));
            return;
        }
        Optional<String> person = person(row);
        Optional<Integer> order = order(row);
        Optional<Instant> starts = moment(row, "starts", zone.get());
        Optional<Instant> ends = moment(row, "ends", zone.get());
        if (person.isEmpty() || order.isEmpty() || starts.isEmpty() || ends.isEmpty()) {
            return;
        }
        if (starts.get().isBefore(ends.get())) {
            listed.add(number, new Shift(role, area, person.get(), order.get(), starts.get(), ends.get()));
        } else {
            listed.refuse(number, "ends", row.getField("ends"), "is not after the start");
        }
    }

    private Optional<String> person(NamedCsvRecord row) {
        String named = row.getField("person").strip();
        return otherwise(row, "person", "is nobody in the staff directory", check.person(named));
    }

    private Optional<Integer> order(NamedCsvRecord row) {
        Optional<Integer> order = Optional.of(row.getField("order").strip())
                .filter(text -> text.matches("[1-9]\\d{0,2}"))
                .map(Integer::valueOf);
        return otherwise(row, "order", "is not a number from 1 on", order);
    }

    private Optional<Instant> moment(NamedCsvRecord row, String column, ZoneId zone) {
        try {
            return Optional.of(
                    Hours.moment(LocalDateTime.parse(row.getField(column).strip()), zone));
        } catch (DateTimeParseException notATime) {
            return otherwise(row, column, "is not a local time like 2026-10-24T20:00", Optional.empty());
        }
    }

    private <T> Optional<T> otherwise(NamedCsvRecord row, String column, String reason, Optional<T> read) {
        if (read.isEmpty()) {
            listed.refuse(row.getStartingLineNumber(), column, row.getField(column), reason);
        }
        return read;
    }
}
