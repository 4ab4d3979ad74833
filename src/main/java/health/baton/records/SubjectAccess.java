package health.baton.records;

import health.baton.casefile.CaseFile;
import health.baton.casefile.CaseSummary;
import health.baton.casefile.StoryEntry;
import health.baton.engine.Cases;
import health.baton.engine.KeptOfCase;
import health.baton.engine.People;
import health.baton.engine.SignedIn;
import health.baton.form.NhsNumber;
import health.baton.form.ShownDate;
import health.baton.printing.Paper;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * All that is held about one person, in words (UK GDPR, article 15). Whoever asks for it is recorded with why, and each case
 * says that it was opened.
 */
@Component
public class SubjectAccess {
    private static final String WHY_OPENED = "copy of everything about one person, on request";

    private final CaseFile caseFile;
    private final Cases cases;
    private final KeptOfCase engine;
    private final KeptRows rows;
    private final People people;
    private final SignedIn signedIn;
    private final JdbcClient db;
    private final Clock clock;

    SubjectAccess(
            CaseFile caseFile,
            Cases cases,
            KeptOfCase engine,
            KeptRows rows,
            People people,
            SignedIn signedIn,
            JdbcClient db,
            Clock clock) {
        this.caseFile = caseFile;
        this.cases = cases;
        this.engine = engine;
        this.rows = rows;
        this.people = people;
        this.signedIn = signedIn;
        this.db = db;
        this.clock = clock;
    }

    /**
     * The copy; empty when nothing is held. The request is recorded in both cases.
     *
     * @param about NHS number, or the reference of a case of somebody without one, as people write it
     * @param askedBy who asks: the person, or who for them
     * @param reason what the request is kept under
     */
    @Transactional
    public Optional<Paper> copy(String about, String askedBy, String reason) {
        SignedIn.Person person = signedIn.required();
        boolean number = NhsNumber.isValid(NhsNumber.compact(about));
        String key = number ? NhsNumber.compact(about) : about.strip().toUpperCase(Locale.ROOT);
        Set<String> references = number
                ? new TreeSet<>(caseFile.allCases(key))
                : caseFile.find(key).map(CaseSummary::reference).map(Set::of).orElse(Set.of());
        db.sql("""
                        insert into subject_access (asked_about, asked_by, reason, made_by, made_at, cases)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(key, askedBy, reason, person.name(), Timestamp.from(clock.instant()), references.size())
                .update();
        List<KeptRows.Kept> ofPerson = number ? rows.ofPerson(key) : List.of();
        boolean known = !references.isEmpty()
                || ofPerson.stream().anyMatch(kept -> !kept.table().equals("subject_access"));
        if (!known) {
            return Optional.empty();
        }
        Paper.Writer paper = new Paper.Writer()
                .strong(
                        "Before it is handed out, a clinician and whoever answers for records read it: what is about others, and"
                                + " what would do serious harm, may have to be taken out (Data Protection Act 2018, schedules 2 and 3).")
                .words("Asked by: " + askedBy + ". Kept under: " + reason + ". Made " + ShownDate.of(clock.instant())
                        + " by " + people.displayName(person.name()) + ".");
        ofPerson.forEach(kept -> add(paper, kept));
        caseFile.findAll(references).values().stream()
                .sorted(java.util.Comparator.comparing(CaseSummary::startedAt))
                .forEach(summary -> {
                    caseFile.opened(summary.reference(), person, WHY_OPENED);
                    add(paper, summary);
                });
        paper.heading("Not in this copy")
                .words(
                        "Pages that were already laid out for the mailing house say what the letters above say. Snapshots for"
                                + " downtime hold parts of open cases and are removed after two days. Backups hold what the database"
                                + " held. Other systems (record systems, e-mail, GOV.UK Notify) have their own records.");
        return Optional.of(paper.done("All that is held about one person", "Baton · confidential"));
    }

    private void add(Paper.Writer paper, CaseSummary summary) {
        String reference = summary.reference();
        paper.heading(cases.pathwayName(summary.pathway()) + " · " + reference).strong(caseFile.banner(summary));
        paper.item("Began: " + ShownDate.of(summary.startedAt()));
        Instant ended = summary.endedAt();
        paper.item("Ended: " + (ended == null ? "no" : ShownDate.of(ended)));
        paper.item("Outcome: " + Optional.ofNullable(summary.outcomeLabel()).orElse("none yet"));
        paper.item("Responsible: " + caseFile.responsible(summary));
        paper.subheading("What happened, was found and decided");
        caseFile.story(reference).forEach(entry -> add(paper, entry));
        section(paper, "Letters and messages", letters(reference));
        section(
                paper,
                "Who opened the case, and why",
                db.sql("select * from access_log where case_reference = ? order by at")
                        .param(reference)
                        .query((row, n) -> "%s · %s · %s"
                                .formatted(
                                        ShownDate.of(row.getTimestamp("at").toInstant()),
                                        people.displayName(row.getString("who")),
                                        row.getString("reason")))
                        .list());
        section(paper, "What steers the computer", engine.lines(reference));
        rows.ofCase(reference).forEach(kept -> add(paper, kept));
    }

    private List<String> letters(String reference) {
        return db.sql("select * from message where case_reference = ? order by created_at")
                .param(reference)
                .query((row, n) -> "%s · %s, %s · to %s · %s · %s%s"
                        .formatted(
                                ShownDate.of(row.getTimestamp("created_at").toInstant()),
                                row.getString("kind"),
                                row.getString("channel"),
                                first(
                                        row.getString("to_team"),
                                        row.getString("to_address"),
                                        row.getString("to_person")),
                                row.getString("subject"),
                                row.getString("body_markdown").replaceAll("\\\\(\\p{Punct})", "$1"),
                                row.getString("answer") == null
                                        ? ""
                                        : " · answered: " + row.getString("answer") + " "
                                                + Optional.ofNullable(row.getString("answer_reason"))
                                                        .orElse("")))
                .list();
    }

    private static String first(@Nullable String... some) {
        for (String one : some) {
            if (one != null) {
                return one;
            }
        }
        return "nobody by name";
    }

    private void add(Paper.Writer paper, StoryEntry entry) {
        String who = entry.who();
        paper.strong("%s · %s · %s"
                .formatted(ShownDate.of(entry.at()), who == null ? "Baton" : people.displayName(who), entry.label()));
        StoryEntry.Paper onPaper = entry.paper();
        if (onPaper != null) {
            paper.item("Done on paper by " + onPaper.by() + ", entered " + ShownDate.of(onPaper.enteredAt()));
        }
        StoryEntry.Correction wrong = entry.correction();
        if (wrong != null) {
            paper.item("Entered in error: " + wrong.reason());
        }
        entry.answers().forEach(answer -> paper.item(answer.label() + ": " + answer.text()));
    }

    private static void add(Paper.Writer paper, KeptRows.Kept kept) {
        section(paper, "Kept as “%s”".formatted(kept.table().replace('_', ' ')), kept.rows());
    }

    private static void section(Paper.Writer paper, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            paper.subheading(title);
            lines.forEach(paper::item);
        }
    }
}
