package health.baton.rota;

import health.baton.directory.Span;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The shifts of every role and area. */
@Component("shifts")
public class Rota {
    /** One statement for any number of shifts: all of them are stored or none. */
    private static final String UPSERT = """
            insert into shift (role, area, person, position, starts, ends)
            select role, area, person, position::int, starts::timestamptz, ends::timestamptz
            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
              as listed (role, area, person, position, starts, ends)
            on conflict (role, area, person, starts) do update set position = excluded.position, ends = excluded.ends
            """;

    private final JdbcClient db;

    public Rota(JdbcClient db) {
        this.db = db;
    }

    /** Adds the shift; one of the same person that starts at the same moment is replaced. */
    public void addShift(Shift shift) {
        addShifts(List.of(shift));
    }

    /** Adds all of these shifts or none, see {@link #addShift}. */
    public void addShifts(List<Shift> shifts) {
        db.sql(UPSERT)
                .param(column(shifts, Shift::role))
                .param(column(shifts, Shift::area))
                .param(column(shifts, Shift::person))
                .param(column(shifts, Shift::order))
                .param(column(shifts, Shift::starts))
                .param(column(shifts, Shift::ends))
                .update();
    }

    /** How many shifts are not over. */
    long count(Instant now) {
        return db.sql("select count(*) from shift where ends > ?")
                .param(Timestamp.from(now))
                .query(Long.class)
                .single();
    }

    /** The shifts of everybody that start between two moments, both included. */
    List<Shift> starting(Instant from, Instant to) {
        return db.sql("select * from shift where starts between ? and ?")
                .params(Timestamp.from(from), Timestamp.from(to))
                .query((row, number) -> shift(row))
                .list();
    }

    /** Sign-in names of who is on duty at this moment, who is asked first before who is asked next. */
    public List<String> onDuty(String role, String area, Instant moment) {
        return between(role, area, moment, moment.plusMillis(1)).stream()
                .filter(shift -> new Span(shift.starts(), shift.ends()).contains(moment))
                .sorted(Comparator.comparingInt(Shift::order))
                .map(Shift::person)
                .distinct()
                .toList();
    }

    /** Who is on duty and asked after those who have been asked already; empty when nobody is left. */
    public Optional<String> next(String role, String area, Instant moment, Collection<String> asked) {
        return onDuty(role, area, moment).stream()
                .filter(person -> !asked.contains(person))
                .findFirst();
    }

    /** When nobody is on duty, from one moment to another, in order. */
    public List<Span> gaps(String role, String area, Instant from, Instant to) {
        List<Span> gaps = new ArrayList<>();
        Instant covered = from;
        for (Shift shift : between(role, area, from, to)) {
            if (shift.starts().isAfter(covered)) {
                gaps.add(new Span(covered, shift.starts()));
            }
            covered = shift.ends().isAfter(covered) ? shift.ends() : covered;
        }
        if (covered.isBefore(to)) {
            gaps.add(new Span(covered, to));
        }
        return gaps;
    }

    /** Shifts at the same place in the order that run at the same time, from one moment to another. */
    public List<Overlap> overlaps(String role, String area, Instant from, Instant to) {
        List<Shift> shifts = between(role, area, from, to);
        return IntStream.range(0, shifts.size())
                .boxed()
                .flatMap(i -> shifts.subList(i + 1, shifts.size()).stream()
                        .flatMap(later -> overlap(shifts.get(i), later).stream()))
                .toList();
    }

    private static Optional<Overlap> overlap(Shift first, Shift second) {
        if (first.order() != second.order() || !second.starts().isBefore(first.ends())) {
            return Optional.empty();
        }
        Instant end = first.ends().isBefore(second.ends()) ? first.ends() : second.ends();
        return Optional.of(new Overlap(first, second, new Span(second.starts(), end)));
    }

    private List<Shift> between(String role, String area, Instant from, Instant to) {
        return db.sql("""
                        select * from shift where role = ? and area = ? and starts < ? and ends > ?
                        order by starts, position, person
                        """)
                .params(role, area, Timestamp.from(to), Timestamp.from(from))
                .query((row, number) -> shift(row))
                .list();
    }

    private static Shift shift(ResultSet row) throws SQLException {
        return new Shift(
                row.getString("role"),
                row.getString("area"),
                row.getString("person"),
                row.getInt("position"),
                row.getTimestamp("starts").toInstant(),
                row.getTimestamp("ends").toInstant());
    }

    private static String[] column(List<Shift> shifts, Function<Shift, Object> value) {
        return shifts.stream().map(value).map(Object::toString).toArray(String[]::new);
    }
}
