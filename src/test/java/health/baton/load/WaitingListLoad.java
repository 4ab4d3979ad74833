package health.baton.load;

import health.baton.Baton;
import health.baton.cohort.Intake;
import health.baton.cohort.Waves;
import health.baton.engine.Cases;
import health.baton.engine.SignedIn;
import health.baton.form.AnswersInText;
import health.baton.form.FormSchema;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * How long a whole waiting list takes until each of its entries is a case: the bytes of a file through the same door, the same
 * background work and the database that a demonstration has (it writes through to the disk). See src/docs/performance.md.
 */
public final class WaitingListLoad {
    private static final String PATHWAY = "waiting-list-validation";
    private static final int TRUST = 115_279;
    private static final int AT_ONCE = 50;

    private final ConfigurableApplicationContext app;
    private final JdbcClient db;
    private final SignedIn signedIn;
    private final Path data;
    private int used = 1;

    private WaitingListLoad(ConfigurableApplicationContext app, Path data) {
        this.app = app;
        this.db = app.getBean(JdbcClient.class);
        this.signedIn = app.getBean(SignedIn.class);
        this.data = data;
    }

    /**
     * @param args how many entries; 115,279 without. A second one, {@code jobs}, lets the cases go on while others start. A third
     *     is how many starts compare the ways; 1,000 without
     */
    public static void main(String[] args) throws IOException {
        int people = args.length == 0 ? TRUST : Integer.parseInt(args[0]);
        boolean jobs = args.length > 1 && args[1].equals("jobs");
        int compared = args.length > 2 ? Integer.parseInt(args[2]) : 1_000;
        Path data = Files.createTempDirectory("baton-load");
        try (var app = new SpringApplicationBuilder(Baton.class)
                .profiles("demo")
                .run(
                        "--server.port=0",
                        "--baton.data-directory=" + data,
                        "--camunda.bpm.job-execution.enabled=" + jobs,
                        "--baton.cohort.waves-every=PT0.5S",
                        "--baton.demo.cases=false")) {
            WaitingListLoad load = new WaitingListLoad(app, data);
            load.allInOneWave();
            load.list("to warm up", 1_000);
            load.ways(compared);
            load.list("a small list", Math.min(people, 10_000));
            if (people > 10_000) {
                load.list("the whole list", people);
            }
        }
        FileSystemUtils.deleteRecursively(data);
    }

    private void allInOneWave() {
        Map<String, String> more = Map.of("calls", "1000000", "sooner", "1000000", "removals", "1000000");
        signedIn.as("waitinglist", () -> app.getBean(Waves.class).declare(PATHWAY, "leicester", more));
    }

    /** A file, brought in, read, checked and started, as the waiting-list office does it. */
    private void list(String what, int people) throws IOException {
        byte[] csv = new MadeUpList(next(people)).csv(people);
        int before = started();
        // as a database that has been at work for longer than a minute would by itself
        db.sql("analyze").update();
        Watch watch = new Watch(db, data);
        UUID[] id = new UUID[1];
        signedIn.as(
                "waitinglist",
                () -> id[0] = app.getBean(Intake.class).file(PATHWAY, "list.csv", new ByteArrayInputStream(csv), true));
        watch.lap("kept");
        await(id[0], "going");
        watch.lap("read and checked");
        await(id[0], "done");
        watch.lap("started");
        int started = started() - before;
        if (started != people) {
            throw new IllegalStateException("%d of %d were started".formatted(started, people));
        }
        watch.print("%s: %,d entries, %,d bytes".formatted(what, people, csv.length), people);
    }

    /** The same starts, in three ways. */
    private void ways(int starts) {
        TransactionTemplate transaction = new TransactionTemplate(app.getBean(PlatformTransactionManager.class));
        Cases cases = app.getBean(Cases.class);
        way(
                "one start a transaction",
                starts,
                some -> some.forEach(one ->
                        transaction.executeWithoutResult(status -> cases.start(PATHWAY, one.answers(), one.key()))));
        way(
                "50 starts a transaction",
                starts,
                some -> transaction.executeWithoutResult(
                        status -> some.forEach(one -> cases.start(PATHWAY, one.answers(), one.key()))));
        way(
                "50 starts a command of the engine",
                starts,
                some -> transaction.executeWithoutResult(status -> cases.startAll(PATHWAY, some)));
    }

    private void way(String what, int starts, Consumer<List<Cases.Start>> way) {
        List<Cases.Start> all = starts(starts);
        Watch watch = new Watch(db, data);
        // two side by side, as the background work does it
        CompletableFuture.allOf(IntStream.range(0, 2)
                        .mapToObj(half -> CompletableFuture.runAsync(() -> {
                            for (int from = half * AT_ONCE; from < all.size(); from += 2 * AT_ONCE) {
                                List<Cases.Start> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
                                signedIn.as("waitinglist", () -> way.accept(some));
                            }
                        }))
                        .toArray(CompletableFuture<?>[]::new))
                .join();
        watch.lap("started");
        watch.print(what, starts);
    }

    private List<Cases.Start> starts(int starts) {
        AnswersInText text = new AnswersInText(FormSchema.parse(form()));
        int first = next(starts);
        List<Map<String, String>> rows = new MadeUpList(first).entries(starts);
        return IntStream.range(0, starts)
                .mapToObj(i -> new Cases.Start(text.of(rows.get(i)), "load:" + (first + i)))
                .toList();
    }

    private static String form() {
        try {
            return Files.readString(Path.of("forms", PATHWAY, "entry.form"));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private int next(int people) {
        int first = used;
        used += people;
        return first;
    }

    private int started() {
        return db.sql("select count(*) from cohort_row where state = 'started'")
                .query(Integer.class)
                .single();
    }

    private void await(UUID id, String state) {
        List<String> over = new ArrayList<>(List.of(state, "done", "unreadable"));
        try {
            while (!over.contains(db.sql("select state from cohort where id = ?")
                    .param(id)
                    .query(String.class)
                    .single())) {
                Thread.sleep(50);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
