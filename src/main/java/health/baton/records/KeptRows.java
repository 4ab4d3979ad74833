package health.baton.records;

import health.baton.form.ShownDate;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads rows of any of our tables in words. The tables are found by their columns, so that a table which is made tomorrow is
 * not forgotten.
 */
@Component
class KeptRows {
    private static final String CASE = "case_reference";
    private static final String MESSAGE = "message_id";
    /** Told in words of their own. */
    private static final Set<String> TOLD_OTHERWISE = Set.of("timeline_entry", "message", "access_log");
    /** Nothing that says something about anybody. */
    private static final Set<String> OF_THE_MACHINE = Set.of(
            "xact", "dedupe_key", "key", "start_key", "code_hash", "pass_hash", "checksum", "wrong_tries", "tries");

    private final JdbcClient db;

    KeptRows(JdbcClient db) {
        this.db = db;
    }

    /** What was found in a table, a line for each row. */
    record Kept(String table, List<String> rows) {}

    /** Our tables with such a column; the engine's begin with {@code act_}. */
    Set<String> tablesWith(String column) {
        return new TreeSet<>(db.sql("""
                        select c.table_name from information_schema.columns c join information_schema.tables t
                          on t.table_schema = c.table_schema and t.table_name = c.table_name and t.table_type = 'BASE TABLE'
                        where c.table_schema = current_schema() and c.column_name = ? and c.table_name not like 'act\\_%'
                        """).param(column).query(String.class).list());
    }

    /** Everything about a case that is not told in words of its own. */
    List<Kept> ofCase(String reference) {
        List<Kept> kept = new ArrayList<>();
        for (String table : tablesWith(CASE)) {
            if (!TOLD_OTHERWISE.contains(table)) {
                add(kept, table, "select * from %s where case_reference = ?".formatted(table), reference);
            }
        }
        for (String table : tablesWith(MESSAGE)) {
            if (!tablesWith(CASE).contains(table)) {
                add(
                        kept,
                        table,
                        "select * from %s where message_id in (select id from message where case_reference = ?)"
                                .formatted(table),
                        reference);
            }
        }
        add(
                kept,
                "list_news",
                "select n.* from list_news n join list_entry e on e.pathway = n.pathway and e.key = n.key where e.case_reference = ?",
                reference);
        return kept;
    }

    /** What is held about a person without any case: the numbers, requests, and rows of files that have not begun. */
    List<Kept> ofPerson(String nhsNumber) {
        List<Kept> kept = new ArrayList<>();
        add(kept, "person", "select * from person where nhs_number = ?", nhsNumber);
        add(kept, "person_link", "select * from person_link where ? in (superseded_number, current_number)", nhsNumber);
        add(kept, "subject_access", "select * from subject_access where asked_about = ?", nhsNumber);
        add(
                kept,
                "cohort_row",
                "select * from cohort_row where case_reference is null and replace(said ->> 'nhsNumber', ' ', '') = ?",
                nhsNumber);
        return kept;
    }

    private void add(List<Kept> kept, String table, String sql, String about) {
        List<String> rows =
                db.sql(sql).param(about).query((row, number) -> inWords(row)).list();
        if (!rows.isEmpty()) {
            kept.add(new Kept(table, rows));
        }
    }

    private static String inWords(ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        List<String> words = new ArrayList<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            String name = columns.getColumnLabel(i);
            boolean bytes = columns.getColumnType(i) == Types.BINARY;
            if (bytes || OF_THE_MACHINE.contains(name) || row.getObject(i) == null) {
                continue;
            }
            Timestamp time = columns.getColumnType(i) == Types.TIMESTAMP ? row.getTimestamp(i) : null;
            words.add(name.replace('_', ' ').toLowerCase(Locale.ROOT) + ": "
                    + (time == null ? row.getString(i) : ShownDate.of(time.toInstant())));
        }
        return String.join("; ", words);
    }
}
