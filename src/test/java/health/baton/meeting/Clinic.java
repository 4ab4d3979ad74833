package health.baton.meeting;

import health.baton.directory.Hours;
import health.baton.directory.Leicester;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** A weekly clinic on Tuesdays at two with places for two, in Leicester. */
final class Clinic {
    static final Instant FIRST = Instant.parse("2026-11-24T14:00:00Z");
    static final Instant SECOND = Instant.parse("2026-12-01T14:00:00Z");
    static final Instant SATURDAY = Instant.parse("2026-11-21T09:00:00Z");

    final Leicester leicester = new Leicester();
    final JdbcClient db = leicester.db;
    final SeriesStore store = new SeriesStore(db);
    final Places places = new Places(db);
    final MeetingDates dates = new MeetingDates(
            leicester.teams,
            (division, day) -> day.equals(LocalDate.of(2026, 12, 29)) || day.equals(LocalDate.of(2026, 12, 25)));
    final Booking booking = new Booking(places, dates, Leicester.clock(SATURDAY.toString()));
    final Series series = new Series(
            "some-mdt",
            "leicester",
            "Some clinic",
            "Room 4",
            DayOfWeek.TUESDAY,
            LocalTime.of(14, 0),
            1,
            LocalDate.of(2026, 11, 2),
            60,
            2,
            "geriatrician",
            "coordinator",
            List.of("roving-gp"));

    Clinic() {
        if (db.sql("select to_regclass('meeting_place')::text")
                .query(String.class)
                .optional()
                .isEmpty()) {
            new ResourceDatabasePopulator(new ClassPathResource("db/migration/V65__meetings.sql"))
                    .execute(Leicester.SOURCE);
        }
        db.sql("truncate meeting_place, meeting_series").update();
        leicester.teams.add(Leicester.team("roving-gp-leicester", "roving-gp", Hours.always()), Set.of("leicester"));
        store.put(series);
    }

    Instant book(String reference, Instant notBefore) {
        return booking.book(series, reference, notBefore).starts();
    }
}
