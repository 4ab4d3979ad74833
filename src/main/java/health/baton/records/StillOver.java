package health.baton.records;

import health.baton.casefile.CaseFile;
import health.baton.casefile.OnePerson;
import health.baton.engine.EndedHistory;
import health.baton.form.ShownDate;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks once more, at the moment of the removal, and keeps others away until its end. */
@Component
class StillOver {
    /** Anything that was written, told, sent, answered or entered. */
    private static final String LAST = """
            select max(at) as last from (
              select greatest(x.at, x.entered_at) as at from timeline_entry x where x.case_reference = any(:cases)
              union all select c.corrected_at from timeline_correction c join timeline_entry x on x.id = c.entry_id
                where x.case_reference = any(:cases)
              union all select greatest(m.created_at, m.sent_at, m.opened_at, m.answered_at, m.delivered_at) from message m
                where m.case_reference = any(:cases)
              union all select greatest(started_at, ended_at, outcome_at) from care_case where reference = any(:cases)) as written
            """;

    private static final String IN_A_FILE = """
            select exists (select from cohort_row r where r.said is not null
              and (replace(r.said ->> 'nhsNumber', ' ', '') = any(:numbers)
                or r.person in (select o.person from cohort_row o where o.case_reference = any(:cases))))
            """;
    private static final String BEING_PRINTED = """
            select exists (select from print_letter l join print_batch b on b.id = l.batch_id
              where l.case_reference = any(:cases) and b.state in ('choosing', 'printing', 'ready'))
            """;

    private final JdbcClient db;
    private final OnePerson people;
    private final CaseFile caseFile;
    private final Retention retention;
    private final EndedHistory history;
    private final Clock clock;

    StillOver(
            JdbcClient db,
            OnePerson people,
            CaseFile caseFile,
            Retention retention,
            EndedHistory history,
            Clock clock) {
        this.db = db;
        this.people = people;
        this.caseFile = caseFile;
        this.retention = retention;
        this.history = history;
        this.clock = clock;
    }

    /** Why the record must not go, in words; empty when it may, and until the end of the transaction nobody adds to it. */
    Optional<String> whyNot(Set<String> cases, Set<String> numbers) {
        people.lock(numbers);
        List<Row> rows = db.sql(
                        "select reference, pathway, ended_at from care_case where reference = any(:cases) for update")
                .param("cases", RemovalStore.array(cases))
                .query((row, n) -> new Row(row.getString(1), row.getString(2), row.getTimestamp(3)))
                .list();
        if (rows.size() < cases.size()) {
            return Optional.of("It was removed already");
        }
        Set<String> all = new HashSet<>(cases);
        all.addAll(people.cases(numbers));
        if (!all.equals(cases) || !numbers.equals(people.numbers(cases))) {
            return Optional.of("Another case of the person is there");
        }
        if (rows.stream().anyMatch(row -> row.ended() == null) || history.anyGoesOn(cases)) {
            return Optional.of("A case of the person is open");
        }
        if (is(IN_A_FILE, cases, numbers)) {
            return Optional.of("A file of people has a row about the person that has not begun");
        }
        if (is(BEING_PRINTED, cases, numbers)) {
            return Optional.of("A letter to the person waits to be posted: post or give up its print run");
        }
        Set<String> pathways = new HashSet<>();
        rows.forEach(row -> pathways.add(row.pathway()));
        LocalDate until = retention.until(pathways, last(cases), born(cases)).until();
        return until.isBefore(LocalDate.ofInstant(clock.instant(), ShownDate.ZONE))
                ? Optional.empty()
                : Optional.of("Something was added to the record: it is kept longer");
    }

    private record Row(
            String reference, String pathway, @Nullable Timestamp ended) {}

    private boolean is(String question, Set<String> cases, Set<String> numbers) {
        var asked = db.sql(question).param("cases", RemovalStore.array(cases));
        return (question.contains(":numbers") ? asked.param("numbers", RemovalStore.array(numbers)) : asked)
                .query(Boolean.class)
                .single();
    }

    private LocalDate last(Set<String> cases) {
        return LocalDate.ofInstant(
                db.sql(LAST)
                        .param("cases", RemovalStore.array(cases))
                        .query(Timestamp.class)
                        .single()
                        .toInstant(),
                ShownDate.ZONE);
    }

    private @Nullable LocalDate born(Set<String> cases) {
        return caseFile.findAll(cases).values().stream()
                .flatMap(summary -> Optional.ofNullable(summary.person()).stream())
                .flatMap(person -> Optional.ofNullable(person.birthDate()).stream())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
