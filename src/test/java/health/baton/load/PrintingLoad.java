package health.baton.load;

import static java.lang.System.out;

import health.baton.correspondence.LettersToPost;
import health.baton.engine.SignedIn;
import health.baton.printing.PrintRun;
import java.util.ArrayList;
import java.util.List;

/**
 * The print run of a whole waiting list, out of the database: every entry began by the import and was written to by the pathway,
 * people who wait for two things among them, whose letters become one. See src/docs/performance.md.
 */
public final class PrintingLoad {
    private PrintingLoad() {}

    /** @param args entries; 115,279 without */
    public static void main(String[] args) throws Exception {
        int entries = args.length > 0 ? Integer.parseInt(args[0]) : 115_279;
        try (WholeList list = new WholeList()) {
            list.writeToAll(entries);
            print(list);
        }
    }

    private static void print(WholeList list) throws InterruptedException {
        SignedIn signedIn = list.part(SignedIn.class);
        PrintRun printRun = list.part(PrintRun.class);
        List<LettersToPost.Waiting> waiting = new ArrayList<>();
        signedIn.as("waitinglist", () -> waiting.addAll(printRun.waiting()));
        int letters = waiting.stream().mapToInt(LettersToPost.Waiting::letters).sum();
        Watch watch = list.watch();
        signedIn.as("waitinglist", () -> waiting.forEach(some -> printRun.make(some.team(), some.pathway())));
        list.until("select count(*) from print_batch where state = 'choosing'");
        watch.lap("chosen");
        list.until("select count(*) from print_batch where state in ('choosing', 'printing')");
        watch.lap("laid out, together");
        watch.print("%,d letters waited for the print run".formatted(letters), letters);
        count(list, letters);
    }

    /** Each letter that waited is in one batch, printed or left out for a reason; nothing is there twice. */
    private static void count(WholeList list, int letters) {
        int ready = list.number("select coalesce(sum(letters), 0) from print_batch where state = 'ready'");
        int leftOut = list.number("select count(*) from print_left_out");
        int joined = list.number("select count(*) from message where joined_to is not null");
        int together = list.number("select count(distinct joined_to) from message where joined_to is not null");
        out.printf(
                "  batches %,d, letters in them %,d, of which %,d are about %,d entries; pages %,d; left out %,d%n",
                list.number("select count(*) from print_batch where state = 'ready'"),
                ready,
                together,
                joined,
                list.number("select coalesce(sum(pages), 0) from print_batch"),
                leftOut);
        if (ready != letters - leftOut - joined + together) {
            throw new IllegalStateException("Not every letter that waited is in one batch, once");
        }
    }
}
