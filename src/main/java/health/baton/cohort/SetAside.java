package health.baton.cohort;

import health.baton.form.FieldCheck;
import health.baton.form.FormSchema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who cannot be written to as they stand in the file: they start nevertheless, and somebody of the office sees to them
 * first. The reasons are the same for many rows, so that they can be counted.
 */
final class SetAside {
    private static final String PRACTICE = "practiceCode";
    private static final String OPEN_PRACTICE = "open-practice";

    private final AskTable tables;
    private final List<FieldCheck> openPractice;

    SetAside(AskTable tables, List<FieldCheck> checks) {
        this.tables = tables;
        this.openPractice = checks.stream()
                .filter(check -> check.name().equals(OPEN_PRACTICE))
                .toList();
    }

    /** Good rows of a pathway that asks it have the reason. */
    List<CheckedRow> mark(Feed feed, FormSchema form, List<CheckedRow> rows) {
        String decision = feed.reachedBy();
        if (decision == null) {
            return rows;
        }
        var decided = tables.ask(feed, form, decision, rows).iterator();
        return rows.stream()
                .map(row -> row.isGood() ? mark(row, decision, decided.next()) : row)
                .toList();
    }

    private CheckedRow mark(CheckedRow row, String decision, Map<String, @Nullable Object> rule) {
        if (CheckRows.NOT_MEANT.contains(String.valueOf(rule.get(decision)))) {
            return row.aside(String.valueOf(rule.getOrDefault("reason", "")));
        }
        Object practice = row.said().get(PRACTICE);
        if (practice == null) {
            return row.aside("The practice is not known");
        }
        boolean closed =
                openPractice.stream().anyMatch(check -> check.refuse(practice).isPresent());
        return closed ? row.aside("The practice is closed, or is none") : row;
    }
}
