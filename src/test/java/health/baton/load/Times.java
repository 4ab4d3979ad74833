package health.baton.load;

import static java.lang.System.out;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.LongStream;

/** How long each of many requests took, by what was asked; from many threads. */
public final class Times {
    private final Map<String, LongStream.Builder> nanos = new LinkedHashMap<>();

    synchronized void took(String what, long nanoseconds) {
        nanos.computeIfAbsent(what, first -> LongStream.builder()).add(nanoseconds);
    }

    /** Milliseconds, each kind of request in a line. */
    synchronized void print(String title) {
        out.println(title);
        out.printf("  %-28s %8s %8s %8s %8s %8s%n", "ms", "number", "p50", "p95", "p99", "longest");
        nanos.forEach((what, each) -> {
            long[] sorted = each.build().sorted().toArray();
            out.printf(
                    "  %-28s %,8d %8.1f %8.1f %8.1f %8.1f%n",
                    what,
                    sorted.length,
                    at(sorted, 50),
                    at(sorted, 95),
                    at(sorted, 99),
                    Arrays.stream(sorted).max().orElse(0) / 1e6);
        });
    }

    private static double at(long[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }
}
