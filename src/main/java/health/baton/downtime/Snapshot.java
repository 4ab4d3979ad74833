package health.baton.downtime;

import health.baton.form.ShownDate;
import health.baton.printing.Paper;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The urgent cases of one team as something to read and to print. */
final class Snapshot {
    private Snapshot() {}

    /**
     * The document; its title and foot name nobody.
     *
     * @param team its id
     * @param cases only those that this team may read
     * @param every how long until the next one
     */
    static Paper of(String team, String teamName, List<UrgentCase> cases, Instant asOf, Duration every) {
        String when = ShownDate.of(asOf);
        Paper.Writer paper = new Paper.Writer()
                .strong("As of %s. A new one is written every %d minutes while Baton runs."
                        .formatted(when, every.toMinutes()))
                .words(
                        "When Baton is down: ring whoever owes the next step, write what is done on the paper forms with the"
                                + " time and your name, and enter it when Baton is back.");
        List<UrgentCase> owed =
                cases.stream().filter(each -> each.isOwedBy(team)).toList();
        List<UrgentCase> others =
                cases.stream().filter(each -> !each.isOwedBy(team)).toList();
        if (cases.isEmpty()) {
            paper.words("No urgent case.");
        }
        section(paper, "Your team owes the next step", owed, asOf);
        section(paper, "Your team takes part; others owe the next step", others, asOf);
        return paper.done(
                "Urgent cases: " + teamName, "Baton · %s · as of %s · confidential".formatted(teamName, when));
    }

    private static void section(Paper.Writer paper, String title, List<UrgentCase> cases, Instant asOf) {
        if (!cases.isEmpty()) {
            paper.heading("%s (%d)".formatted(title, cases.size()));
            cases.forEach(each -> add(paper, each, asOf));
        }
    }

    private static void add(Paper.Writer paper, UrgentCase one, Instant asOf) {
        paper.subheading(one.banner()).words("%s · %s".formatted(one.pathway(), one.reference()));
        one.owed().forEach(owed -> paper.strong(line(owed, asOf)));
        if (one.owed().isEmpty()) {
            paper.strong("Nobody owes a step now: the computer has to go on with it.");
        }
        paper.item("Responsible: " + one.responsible());
        one.facts().forEach(fact -> paper.item(fact.label() + ": " + fact.text()));
    }

    private static String line(UrgentCase.Owed owed, Instant asOf) {
        Instant due = owed.due();
        String when = due == null
                ? "No time set"
                : (due.isBefore(asOf) ? "OVERDUE since " : owed.by().isEmpty() ? "Comes " : "Due ") + ShownDate.of(due);
        return when + ": " + owed.what() + (owed.by().isEmpty() ? "" : " – " + owed.by());
    }
}
