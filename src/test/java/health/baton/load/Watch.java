package health.baton.load;

import static java.lang.System.out;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Time, and what was used meanwhile. On a machine that does other things too, seconds of a processor say more than those of
 * the clock: two processors that have nothing else to do give two of them each second.
 */
final class Watch {
    private final OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final JdbcClient db;
    private final Path data;
    private final List<Lap> laps = new ArrayList<>();
    private final long bytes;
    private final Map<String, Long> rows;
    private Lap last;

    private record Lap(String what, long clock, Duration application, Duration database) {}

    /** @param data where the database lies */
    Watch(JdbcClient db, Path data) {
        this.db = db;
        this.data = data;
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        this.bytes = bytes();
        this.rows = written();
        this.last = now("");
    }

    void lap(String what) {
        Lap now = now(what);
        laps.add(new Lap(
                what,
                now.clock - last.clock,
                now.application.minus(last.application),
                now.database.minus(last.database)));
        last = now;
    }

    void print(String what, int people) {
        out.println(what);
        for (Lap lap : laps) {
            double seconds = lap.clock / 1e9;
            double busy = (lap.application.toMillis() + lap.database.toMillis()) / 1e3;
            out.printf(
                    "  %-18s %7.1f s, %,7.0f a second; a processor %7.1f s (application %.1f, database %.1f): %,.0f a second on two of its own%n",
                    lap.what,
                    seconds,
                    people / seconds,
                    busy,
                    lap.application.toMillis() / 1e3,
                    lap.database.toMillis() / 1e3,
                    2 * people / busy);
        }
        out.println("  rows written for each: " + rows(people));
        long most =
                heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        out.printf(
                "  heap at most %,d MB; %,d bytes in the database for each; load of the machine %.1f%n",
                most >> 20, (bytes() - bytes) / people, machine.getSystemLoadAverage());
    }

    private String rows(int people) {
        return written().entrySet().stream()
                .map(table -> Map.entry(
                        table.getKey(), (table.getValue() - rows.getOrDefault(table.getKey(), 0L)) / (double) people))
                .filter(table -> table.getValue() > 0.2)
                .map(table -> "%s %.1f".formatted(table.getKey(), table.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** Rows added or changed so far, by table. */
    private Map<String, Long> written() {
        Map<String, Long> written = new TreeMap<>();
        db.sql("select pg_stat_force_next_flush()").query().listOfRows();
        db.sql("select relname, n_tup_ins, n_tup_upd from pg_stat_user_tables").query((java.sql.ResultSet row) -> {
            written.put(row.getString(1), row.getLong(2));
            written.put(row.getString(1) + " (changed)", row.getLong(3));
        });
        return written;
    }

    private Lap now(String what) {
        return new Lap(what, System.nanoTime(), Duration.ofNanos(machine.getProcessCpuTime()), database());
    }

    private Duration database() {
        try {
            long server =
                    Long.parseLong(Files.readAllLines(data.resolve("postgres").resolve("postmaster.pid"))
                            .get(0)
                            .strip());
            return ProcessHandle.of(server).stream()
                    .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                    .flatMap(process -> process.info().totalCpuDuration().stream())
                    .reduce(Duration.ZERO, Duration::plus);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private long bytes() {
        return db.sql("select pg_database_size(current_database())")
                .query(Long.class)
                .single();
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
