package health.baton.printing;

import static java.lang.System.out;

import health.baton.correspondence.QrCode;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** How many letters a second, see src/docs/performance.md; no test. */
final class PrintRunBenchmark {
    private PrintRunBenchmark() {}

    /** @param args how many letters; 115,279 without */
    public static void main(String[] args) {
        int letters = args.length == 0 ? 115_279 : Integer.parseInt(args[0]);
        int alone = Math.min(letters, 5_000);
        layout(alone);
        measure("laid out only, on every processor", alone, () -> layout(alone));
        int few = Math.min(letters, 300);
        measure(
                "one tagged file for each letter",
                few,
                () -> IntStream.range(0, few)
                        .parallel()
                        .forEach(i -> LetterPdf.of(Samples.letter(window(i), QrCode.of(Samples.ADDRESS), false))));

        Press press = new Press(10_000);
        for (int i = 0; i < letters; i++) {
            press.letter("CASE-" + i, window(i).toArray(String[]::new));
        }
        measure("print run: chosen, laid out, kept, put together", letters, () -> press.make(0));
        Map<String, Long> states = press.printRun.batches().stream()
                .collect(java.util.stream.Collectors.groupingBy(Batch::state, java.util.stream.Collectors.counting()));
        out.println("Batches: " + states);
        System.exit(0);
    }

    private static void layout(int letters) {
        IntStream.range(0, letters)
                .parallel()
                .forEach(i -> Layout.of(Samples.letter(window(i), QrCode.of(Samples.ADDRESS + i), false)));
    }

    private static List<String> window(int i) {
        return List.of(i + " High Street", "Evington", "Leicester", "LE%d %dAA".formatted(i % 19 + 1, i % 10));
    }

    private static void measure(String what, int letters, Runnable work) {
        var machine = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long cpu = machine.getProcessCpuTime();
        long begin = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - begin) / 1e9;
        double busy = (machine.getProcessCpuTime() - cpu) / 1e9;
        out.printf(
                Locale.UK,
                "%s: %,d letters in %s, %,.0f a second; %,.0f for each second of a processor; load %.1f%n",
                what,
                letters,
                Duration.ofMillis((long) (seconds * 1000)),
                letters / seconds,
                letters / busy,
                machine.getSystemLoadAverage());
    }
}
