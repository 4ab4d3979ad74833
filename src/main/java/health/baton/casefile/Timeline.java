package health.baton.casefile;

import static health.baton.casefile.Together.values;

import health.baton.engine.OncePerTransaction;
import health.baton.engine.SignedIn;
import health.baton.form.Answer;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Entries of cases and their corrections; only ever added to. */
@Component
class Timeline {
    private static final String ADD = """
            insert into timeline_entry (case_reference, dedupe_key, at, who, label, answers, entered_at, on_paper_by)
            select :reference, :dedupe, cast(:at as timestamptz), :who, :label, cast(:answers as jsonb),
              cast(:entered as timestamptz), :paperBy
            where exists (select from care_case where reference = :reference)
            """;
    private static final String READ = """
            select e.id, e.at, e.who, e.label, e.answers, e.entered_at, e.on_paper_by, c.reason, c.corrected_by, c.corrected_at, c.moved_to
            from timeline_entry e left join timeline_correction c on c.entry_id = e.id
            where e.case_reference = :reference order by e.at, e.id
            """;

    private final JdbcClient db;
    private final Clock clock;
    private final SignedIn signedIn;

    Timeline(JdbcClient db, Clock clock, SignedIn signedIn) {
        this.db = db;
        this.clock = clock;
        this.signedIn = signedIn;
    }

    /** Adds an entry by whoever acts now; false when the case has one under this key already, or there is no such case. */
    boolean add(String reference, String dedupeKey, String label, List<Answer> answers) {
        return add(reference, dedupeKey, whoActs(), label, answers, null);
    }

    boolean addBy(String who, String reference, String dedupeKey, String label, Done done) {
        boolean added = add(reference, dedupeKey, who, label, done.answers(), done.onPaper());
        OnPaper onPaper = done.onPaper();
        if (onPaper != null) {
            OncePerTransaction.remember(RecentPaper.about(reference), onPaper.doneAt());
        }
        return added;
    }

    /** The first entry of a case that begins. */
    void begin(String who, String reference, String dedupeKey, String label, Done done) {
        addBy(who, reference, dedupeKey, label, done);
        List<Answer> answers = done.answers();
        OncePerTransaction.remember(about(reference), CheckedAnswers.byKey(answers));
    }

    /** Adds what the model says has happened, unless the same transaction has told it already with its answers. */
    void addUnlessJustTold(String reference, String dedupeKey, String label) {
        Together.writeIfAny(db, ADD + """
                        and not exists (select from timeline_entry
                          where case_reference = :reference and label = :label and xact = pg_current_xact_id())
                        on conflict do nothing
                        """, entry(reference, dedupeKey, whoActs(), label, List.of(), null));
    }

    private @Nullable String whoActs() {
        return signedIn.person().map(SignedIn.Person::name).orElse(null);
    }

    private boolean add(
            String reference,
            String dedupeKey,
            @Nullable String who,
            String label,
            List<Answer> answers,
            @Nullable OnPaper onPaper) {
        boolean added = Together.write(
                db, ADD + "on conflict do nothing", entry(reference, dedupeKey, who, label, answers, onPaper));
        if (added && onPaper == null) {
            saidLast(reference, answers);
        } else {
            OncePerTransaction.forget(about(reference));
        }
        return added;
    }

    /** Whoever asks again in this transaction need not ask the database. */
    private static void saidLast(String reference, List<Answer> answers) {
        OncePerTransaction.<Map<String, Object>>remembered(about(reference)).ifPresent(before -> {
            Map<String, Object> known = new HashMap<>(before);
            // as it will be read
            for (Answer answer : AnswersJson.read(AnswersJson.write(answers))) {
                known.compute(answer.key(), (key, said) -> answer.value());
            }
            OncePerTransaction.remember(about(reference), known);
        });
    }

    private Map<String, @Nullable Object> entry(
            String reference,
            String dedupeKey,
            @Nullable String who,
            String label,
            List<Answer> answers,
            @Nullable OnPaper onPaper) {
        Instant now = clock.instant();
        return values(
                "reference",
                reference,
                "dedupe",
                dedupeKey,
                "at",
                Timestamp.from(onPaper == null ? now : onPaper.doneAt()),
                "who",
                who,
                "label",
                label,
                "answers",
                AnswersJson.write(answers),
                "entered",
                onPaper == null ? null : Timestamp.from(now),
                "paperBy",
                onPaper == null ? null : onPaper.by());
    }

    private static void changed() {
        OncePerTransaction.forget();
        Together.send();
    }

    private static List<?> about(String reference) {
        return List.of(Timeline.class, reference);
    }

    List<StoryEntry> story(String reference) {
        Together.send();
        return db.sql(READ).param("reference", reference).query(StoryRow::entry).list();
    }

    Optional<StoryEntry> entry(String reference, String dedupeKey) {
        Together.send();
        return db.sql(READ.replace("order by", "and e.dedupe_key = :dedupe order by"))
                .param("reference", reference)
                .param("dedupe", dedupeKey)
                .query(StoryRow::entry)
                .optional();
    }

    /** The latest uncorrected value of each key, by case; removed and unknown ones are absent. */
    Map<String, Map<String, Object>> facts(Set<String> references) {
        Map<String, Map<String, Object>> facts = new HashMap<>();
        for (String reference : references) {
            OncePerTransaction.<Map<String, Object>>remembered(about(reference))
                    .ifPresent(known -> facts.put(reference, new HashMap<>(known)));
        }
        if (facts.keySet().containsAll(references)) {
            return facts;
        }
        Together.send();
        LatestAnswers.of(references, db).forEach((reference, latest) -> {
            if (!latest.values().isEmpty()) {
                facts.put(reference, latest.values());
            }
        });
        if (references.size() == 1) {
            // whoever asks for one case asks for it again: the steps of one letter a dozen times
            references.forEach(reference ->
                    OncePerTransaction.remember(about(reference), Map.copyOf(facts.getOrDefault(reference, Map.of()))));
        }
        return facts;
    }

    Map<String, Object> facts(String reference) {
        return facts(Set.of(reference)).getOrDefault(reference, Map.of());
    }

    /** As {@link #facts(String)}, in the words in which people read them. */
    Map<String, String> texts(String reference) {
        return latest(reference).texts();
    }

    LatestAnswers latest(String reference) {
        Together.send();
        return LatestAnswers.of(Set.of(reference), db).getOrDefault(reference, new LatestAnswers());
    }

    /** Reference of the case of an entry. */
    Optional<String> caseOf(long entryId) {
        Together.send();
        return db.sql("select case_reference from timeline_entry where id = :id")
                .param("id", entryId)
                .query(String.class)
                .optional();
    }

    /** Marks an entry as entered in error; false when it was already. */
    boolean correct(long entryId, String reason, @Nullable String moveTo) {
        changed();
        boolean marked = db.sql("""
                                insert into timeline_correction (entry_id, reason, corrected_by, corrected_at, moved_to)
                                values (:id, :reason, :who, :at, :to) on conflict do nothing
                                """)
                        .param("id", entryId)
                        .param("reason", reason)
                        .param("who", whoActs())
                        .param("at", Timestamp.from(clock.instant()))
                        .param("to", moveTo)
                        .update()
                == 1;
        if (marked && moveTo != null) {
            db.sql("""
                            insert into timeline_entry (case_reference, dedupe_key, at, who, label, answers, copy_of, entered_at, on_paper_by)
                            select :to, 'moved:' || id, at, who, label, answers, id, entered_at, on_paper_by from timeline_entry where id = :id
                            """).param("to", moveTo).param("id", entryId).update();
        }
        return marked;
    }

    /** Says an entry again with other answers: by the same person, of the same time. */
    void addCopy(long entryId, List<Answer> answers) {
        changed();
        db.sql("""
                        insert into timeline_entry (case_reference, dedupe_key, at, who, label, answers, copy_of, entered_at, on_paper_by)
                        select case_reference, 'said-again:' || id, at, who, label, cast(:answers as jsonb), id, entered_at, on_paper_by
                        from timeline_entry where id = :id
                        """)
                .param("answers", AnswersJson.write(answers))
                .param("id", entryId)
                .update();
    }
}
