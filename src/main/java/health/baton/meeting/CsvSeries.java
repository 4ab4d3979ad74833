package health.baton.meeting;

import health.baton.directory.Teams;
import health.baton.lists.Column;
import health.baton.lists.CsvFile;
import health.baton.lists.CsvRow;
import health.baton.lists.Rows;
import java.io.Reader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Reads meetings from CSV: only roles that a team of the area has may take part. */
final class CsvSeries {
    private final Teams teams;

    CsvSeries(Teams teams) {
        this.teams = teams;
    }

    List<Series> read(Reader csv) {
        return CsvFile.withHeader(
                        "Meetings",
                        SeriesList.COLUMNS.stream().map(Column::name).toList())
                .read(csv, this::row);
    }

    private void row(CsvRow row, Rows<Series> rows) {
        String meeting = row.matching("meeting", "[a-z][a-z0-9-]*", "is not a name like icu-mdt");
        String area = row.required("area");
        String name = row.required("name");
        String venue = row.required("venue");
        Optional<DayOfWeek> day = row.meaning("weekday", Weekdays::of, "is not a weekday like Tuesday");
        Optional<LocalTime> starts = row.meaning("starts", LocalTime::parse, "is not a time like 14:00");
        Optional<LocalDate> since = row.meaning("since", LocalDate::parse, "is not a day like 2026-12-01");
        int every = number(row, "every", 1, 52);
        int minutes = number(row, "minutes", 5, 720);
        int cases = number(row, "cases", 1, 200);
        List<String> members = row.words("members");
        role(row, "chair", row.required("chair"), area);
        role(row, "organiser", row.required("organiser"), area);
        members.forEach(member -> role(row, "members", member, area));
        if (row.isAcceptable()) {
            String chair = row.text("chair");
            Series series = new Series(
                    meeting,
                    area,
                    name,
                    venue,
                    day.orElseThrow(),
                    starts.orElseThrow(),
                    every,
                    since.orElseThrow(),
                    minutes,
                    cases,
                    chair,
                    row.text("organiser"),
                    members.stream().filter(member -> !member.equals(chair)).toList());
            rows.add(row.number(), List.of(meeting, area), "meeting", meeting, series);
        }
    }

    private void role(CsvRow row, String column, String role, String area) {
        if (!role.isEmpty() && teams.covering(role, area).isEmpty()) {
            row.refuse(column, role, "is no team of the directory in the area '%s'".formatted(area));
        }
    }

    private static int number(CsvRow row, String column, int least, int most) {
        String reason = "is not a number from %d to %d".formatted(least, most);
        int number = row.meaning(column, Integer::parseInt, reason).orElse(least);
        if (number < least || number > most) {
            row.refuse(column, reason);
        }
        return number;
    }
}
