package health.baton.cohort;

import health.baton.casefile.CaseFile;
import health.baton.engine.Decisions;
import health.baton.form.AnswersInText;
import health.baton.form.Checked;
import health.baton.form.FieldCheck;
import health.baton.form.FormSchema;
import health.baton.form.NhsNumber;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds rows against the pathway's start form and decides, before anything starts, what is to become of each. */
@Component
class CheckRows {
    static final String NHS_NUMBER = "nhsNumber";
    /** The column with a date of death, beside those of the form. */
    static final String DIED_ON = "diedOn";

    static final List<String> NOT_MEANT = List.of("no", "false");
    private final List<FieldCheck> checks;
    private final AskTable tables;
    private final SetAside setAside;
    private final CaseFile caseFile;

    CheckRows(List<FieldCheck> checks, Decisions decisions, CaseFile caseFile, Clock clock) {
        this.checks = new ArrayList<>(checks);
        this.tables = new AskTable(decisions, clock);
        this.setAside = new SetAside(tables, checks);
        this.caseFile = caseFile;
    }

    /**
     * A row as it was said.
     *
     * @param number row or place in the file, from 1
     * @param answers by field key, {@link #DIED_ON} beside them
     */
    record Said(int number, Map<String, Object> answers) {}

    /** In the order in which they were said. */
    static List<Said> numbered(List<Map<String, Object>> answers) {
        return IntStream.range(0, answers.size())
                .mapToObj(i -> new Said(i + 1, answers.get(i)))
                .toList();
    }

    /** What the cells say. */
    static List<Said> said(List<FileRows.Row> rows, AnswersInText answers) {
        return rows.stream()
                .map(row -> {
                    Map<String, Object> said = new LinkedHashMap<>(answers.of(row.cells()));
                    row.cells().forEach((column, cell) -> {
                        if (column.equalsIgnoreCase(DIED_ON) && !cell.isBlank()) {
                            said.put(DIED_ON, cell.strip());
                        }
                    });
                    return new Said(row.number(), said);
                })
                .toList();
    }

    /** Together: what is asked of the database is asked once for all of them. */
    List<CheckedRow> check(Feed feed, FormSchema form, List<Said> said) {
        List<CheckedRow> rows = said.stream()
                .map(row -> check(feed, form, row.number(), row.answers()))
                .toList();
        return withOpenCases(feed, setAside.mark(feed, form, meant(feed, form, rows)));
    }

    private CheckedRow check(Feed feed, FormSchema form, int number, Map<String, Object> said) {
        Map<String, Object> answers = new HashMap<>(said);
        Object died = answers.remove(DIED_ON);
        if (died != null) {
            return death(feed, number, answers.get(NHS_NUMBER), died.toString());
        }
        Checked checked = form.check(answers, Map.of(), checks);
        if (!checked.isAccepted()) {
            return CheckedRow.refused(number, String.join(" ", checked.refusals()));
        }
        for (String key : feed.onceFor()) {
            if (answers.get(key) == null) {
                return CheckedRow.refused(
                        number,
                        "“%s” is missing: without it nobody knows whether the same row came before."
                                .formatted(label(form, key)));
            }
        }
        return new CheckedRow(
                number, RowState.GOOD, key(feed, answers), answers, null, WhoseRow.of(feed.pathway(), answers), null);
    }

    private static CheckedRow death(Feed feed, int number, @Nullable Object nhsNumber, String died) {
        if (AnswersInText.date(died).isEmpty()) {
            return CheckedRow.refused(number, "“%s” is not a date of death.".formatted(died));
        }
        if (nhsNumber == null || !NhsNumber.isValid(nhsNumber.toString())) {
            return CheckedRow.refused(number, "A death without a valid NHS number: nobody knows whose it is.");
        }
        return new CheckedRow(
                number,
                RowState.DEATH,
                null,
                Map.of(
                        NHS_NUMBER,
                        nhsNumber,
                        DIED_ON,
                        AnswersInText.date(died).orElseThrow().toString()),
                null,
                WhoseRow.of(feed.pathway(), Map.of(NHS_NUMBER, nhsNumber)),
                null);
    }

    /** The pathway's decision may be against a row, with a reason; whatever it does not know, it must not leave out. */
    private List<CheckedRow> meant(Feed feed, FormSchema form, List<CheckedRow> rows) {
        String decision = feed.pickedBy();
        if (decision == null) {
            return rows;
        }
        var decided = tables.ask(feed, form, decision, rows).iterator();
        return rows.stream()
                .map(row -> row.isGood() ? unlessNotMeant(row, decision, decided.next()) : row)
                .toList();
    }

    private static CheckedRow unlessNotMeant(CheckedRow row, String decision, Map<String, @Nullable Object> rule) {
        return NOT_MEANT.contains(String.valueOf(rule.get(decision)))
                ? new CheckedRow(
                        row.number(),
                        RowState.NOT_MEANT,
                        row.key(),
                        Map.of(),
                        String.valueOf(rule.getOrDefault("reason", "")),
                        null,
                        null)
                : row;
    }

    private List<CheckedRow> withOpenCases(Feed feed, List<CheckedRow> rows) {
        Set<String> numbers = new HashSet<>();
        rows.forEach(row -> numberOf(row).ifPresent(numbers::add));
        Map<String, String> open = numbers.isEmpty() ? Map.of() : caseFile.openCases(numbers, feed.pathway());
        return rows.stream()
                .map(row -> numberOf(row)
                        .map(open::get)
                        .map(reference -> row.noted("This person has an open case, %s.".formatted(reference)))
                        .orElse(row))
                .toList();
    }

    private static Optional<String> numberOf(CheckedRow row) {
        return Optional.of(row)
                .filter(CheckedRow::isGood)
                .map(good -> good.said().get(NHS_NUMBER))
                .map(Object::toString);
    }

    private static String label(FormSchema form, String key) {
        return form.fields().stream()
                .filter(field -> field.key().equals(key))
                .map(field -> field.label())
                .findFirst()
                .orElse(key);
    }

    private static String key(Feed feed, Map<String, Object> answers) {
        StringBuilder same = new StringBuilder(feed.pathway());
        feed.onceFor()
                .forEach(key -> same.append('\n')
                        .append(
                                key.equals(NHS_NUMBER)
                                        ? NhsNumber.compact(String.valueOf(answers.get(key)))
                                        : String.valueOf(answers.get(key)).toLowerCase(Locale.ROOT)));
        return Fingerprint.of(same.toString());
    }
}
