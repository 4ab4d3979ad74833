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
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Time, and what was used meanwhile. On a machine that does other things too, seconds of a processor say more than those of
 * the clock: two processors that have nothing else to do give two of them each second.
 */
final class Watch {
    private final OperatingSystemMXBean machine =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final JdbcClient db;
    private final Path data;
    private final List<Lap> laps = new ArrayList<>();
    private final long bytes;
    private Lap last;

    private record Lap(String what, long clock, Duration application, Duration database) {}

    /** @param data where the database lies */
    Watch(JdbcClient db, Path data) {
        this.db = db;
        this.data = data;
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        this.bytes = bytes();
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
        long most = heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        out.printf(
                "  heap at most %,d MB; %,d bytes in the database for each; load of the machine %.1f%n",
                most >> 20, (bytes() - bytes) / people, machine.getSystemLoadAverage());
    }

    private Lap now(String what) {
        return new Lap(what, System.nanoTime(), Duration.ofNanos(machine.getProcessCpuTime()), database());
    }

    private Duration database() {
        try {
            long server = Long.parseLong(
                    Files.readAllLines(data.resolve("postgres").resolve("postmaster.pid")).get(0).strip());
            return ProcessHandle.of(server).stream()
                    .flatMap(process -> java.util.stream.Stream.concat(
                            java.util.stream.Stream.of(process), process.descendants()))
                    .flatMap(process -> process.info().totalCpuDuration().stream())
                    .reduce(Duration.ZERO, Duration::plus);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private long bytes() {
        return db.sql("select pg_database_size(current_database())").query(Long.class).single();
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
