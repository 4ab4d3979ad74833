package health.baton.load;

import static java.lang.System.out;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long people wait at the reply page who answer their letters while the clocks of a whole waiting list run out: each case
 * is begun by the import and written to by the pathway, all clocks of silence fall due at one moment, and the answers come by
 * HTTP, one person after another at a fixed rate whatever the application does. See src/docs/performance.md.
 */
public final class AnswersLoad {
    private static final String SILENCE = "event_noAnswer";
    private static final int CODE_LENGTH = 26;
    private static final int AT_ONCE = 64;
    private static final int TO_WARM_UP = 200;
    private static final int A_LOOK = 5_000;

    private final WholeList list;
    private final JdbcClient db;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Times whileClocksRun = new Times();
    private final Times afterwards = new Times();
    private final Times starts = new Times();
    private final AtomicInteger acknowledged = new AtomicInteger();
    private volatile boolean clocksRun = true;

    private AnswersLoad(WholeList list) {
        this.list = list;
        this.db = list.db();
    }

    /** A letter that can be answered with this code. */
    private record Letter(String reference, LocalDate born, String code) {}

    /** @param args entries, answers, answers an hour; 100,000, 20,000 and 20,000 without */
    public static void main(String[] args) throws Exception {
        int entries = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        int answers = args.length > 1 ? Integer.parseInt(args[1]) : 20_000;
        int anHour = args.length > 2 ? Integer.parseInt(args[2]) : 20_000;
        try (WholeList list = new WholeList()) {
            AnswersLoad load = new AnswersLoad(list);
            list.writeToAll(entries);
            out.printf("  %,d of them silent%n", load.silent());
            load.answer(load.letters(answers), anHour);
        }
    }

    /** Codes of some letters that nobody answered yet, as the print run puts them on the paper. */
    private List<Letter> letters(int answers) {
        List<Letter> letters = db.sql("""
                        select m.id, m.case_reference, m.birth_date from message m
                        where m.kind = 'letter' and m.birth_date is not null and exists (
                          select from act_ru_job j join act_ru_execution e on e.id_ = j.process_instance_id_
                            join act_ru_execution root on root.id_ = e.root_proc_inst_id_
                           where j.handler_cfg_ = ? and root.business_key_ = m.case_reference)
                        order by sha256(m.id::text::bytea) limit ?""")
                .params(SILENCE, answers)
                .query((row, number) ->
                        withCode(row.getObject(1, UUID.class), row.getString(2), row.getObject(3, LocalDate.class)))
                .list();
        if (letters.size() < answers) {
            throw new IllegalStateException("Only %,d have a letter and have not answered".formatted(letters.size()));
        }
        return letters;
    }

    private Letter withCode(UUID message, String reference, LocalDate born) {
        String code = UUID.randomUUID().toString().replace("-", "").substring(0, CODE_LENGTH);
        db.sql("""
                        insert into reply_code (code_hash, message_id, created_at, expires_at)
                        values (sha256(?::bytea), ?, now(), now() + interval '30 days')""").params(code, message).update();
        return new Letter(reference, born, code);
    }

    private void answer(List<Letter> letters, int anHour) throws InterruptedException {
        String root = list.root();
        int first = Math.min(letters.size() / 10, TO_WARM_UP);
        visit(root, letters.subList(0, first), anHour, new Times(), new Times());
        List<Letter> measured = letters.subList(first, letters.size());

        Watch watch = list.watch();
        int clocks = db.sql("update act_ru_job set duedate_ = now() where handler_cfg_ = ?")
                .param(SILENCE)
                .update();
        long begun = System.nanoTime();
        Thread look = new Thread(() -> lookWhetherClocksRun(begun));
        look.setDaemon(true);
        look.start();
        visit(root, measured, anHour, whileClocksRun, afterwards);
        look.interrupt();
        look.join();
        watch.lap("answers");
        watch.print("%,d answers, %,d clocks due at one moment".formatted(measured.size(), clocks), measured.size());
        out.printf("  clocks that had not gone off when the last answer was there: %,d%n", silent());
        whileClocksRun.print("While clocks that were due, and what follows from them, still ran");
        afterwards.print("Afterwards");
        starts.print("How much later than planned somebody began, because the machine was busy");
        count(letters);
    }

    /** One after another at this rate, whether or not those before them are through. */
    private void visit(String root, List<Letter> letters, int anHour, Times during, Times after)
            throws InterruptedException {
        ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
        long begun = System.nanoTime();
        int before = acknowledged.get();
        for (int i = 0; i < letters.size(); i++) {
            long planned = begun + i * TimeUnit.HOURS.toNanos(1) / anHour;
            TimeUnit.NANOSECONDS.sleep(planned - System.nanoTime());
            Letter letter = letters.get(i);
            int number = before + i;
            people.execute(() -> {
                starts.took("later", System.nanoTime() - planned);
                visit(root, letter, number, clocksRun ? during : after);
            });
        }
        people.shutdown();
        if (!people.awaitTermination(10, TimeUnit.MINUTES)) {
            throw new IllegalStateException("Somebody still waits for a page");
        }
    }

    private void visit(String root, Letter letter, int number, Times times) {
        try {
            new PersonWithALetter(http, root, number, times).answer(letter.code(), letter.born(), said(number));
            acknowledged.incrementAndGet();
        } catch (IOException | RuntimeException failed) {
            out.println("  " + letter.reference() + ": " + failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** As often as others say it: most still need it, one in eight no longer, some are worse, some want to be rung. */
    private static Map<String, String> said(int number) {
        Map<String, String> said = new HashMap<>(Map.of("f-answeredBy", "self"));
        int kind = number % 100;
        if (kind < 12) {
            said.putAll(Map.of("f-answer", "no-longer", "f-noLongerBecause", "got-better"));
        } else if (kind < 18) {
            said.putAll(Map.of(
                    "f-answer", "sooner",
                    "f-flagDanger", "no",
                    "f-flagWorse", "yes",
                    "f-flagNew", "no",
                    "f-soonerBecause", "It hurts more since last week",
                    "f-ringThemOn", "07700 900321"));
        } else if (kind < 28) {
            said.putAll(Map.of("f-answer", "unsure", "f-ringThemOn", "07700 900321"));
        } else {
            said.put("f-answer", "still");
        }
        return said;
    }

    private void lookWhetherClocksRun(long begun) {
        try {
            int due = list.due();
            while (due > AT_ONCE || silent() > 0) {
                out.printf("  %4d s: %,d jobs due%n", (System.nanoTime() - begun) / 1_000_000_000, due);
                Thread.sleep(A_LOOK);
                due = list.due();
            }
            clocksRun = false;
            out.printf("  all that was due was done after %.0f s%n", (System.nanoTime() - begun) / 1e9);
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whatever was acknowledged stands in its case once; nothing else does. */
    private void count(List<Letter> letters) {
        int answers = list.number("select count(*) from reply_answer where reached");
        int inCases = list.number("""
                select count(*) from reply_answer a join message m on m.id = a.message_id
                  join timeline_entry t on t.case_reference = m.case_reference and t.dedupe_key = 'reply:' || a.id""");
        int people = list.number(
                "select count(distinct m.case_reference) from reply_answer a join message m on m.id = a.message_id");
        out.printf(
                "  people %,d, acknowledged %,d, answers that reached their case %,d, in the case files %,d, of so many cases %,d%n",
                letters.size(), acknowledged.get(), answers, inCases, people);
        if (List.of(acknowledged.get(), answers, inCases, people).stream()
                .anyMatch(number -> number != letters.size())) {
            throw new IllegalStateException("Not every answer is one answer in its case");
        }
    }

    private int silent() {
        return list.number("select count(*) from act_ru_job where handler_cfg_ = '%s'".formatted(SILENCE));
    }
}
