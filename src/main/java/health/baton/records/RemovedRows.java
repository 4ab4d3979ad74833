package health.baton.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Removes everything of our tables that is about one person. Tables are found by their columns, as {@link KeptRows} finds them,
 * so that a table which is made tomorrow goes, too; those that point at others go first.
 */
@Component
class RemovedRows {
    /** Columns that say whose a row is, and which of them are the person's. */
    static final Map<String, String> WHOSE = new TreeMap<>(Map.of(
            "case_reference", "case_reference = any(:cases)",
            "message_id", "message_id in (select id from message where case_reference = any(:cases))",
            "entry_id", "entry_id in (select id from timeline_entry where case_reference = any(:cases))"));

    /** What has none of these columns, before the others go. */
    private static final List<String> BEFORE = List.of(
            // the pages for the mailing house say what the letters say; other people's letters are kept in words all
            // the same
            "delete from print_file where batch_id in (select batch_id from print_letter where case_reference = any(:cases))",
            "update print_part set bytes = '' where batch_id in (select batch_id from print_letter where case_reference = any(:cases))",
            """
            delete from list_news n using list_entry e
            where e.case_reference = any(:cases) and n.pathway = e.pathway and n.key = e.key""",
            // rows that became no case: refused, come twice, not meant
            """
            delete from cohort_row r where r.case_reference is null and r.person in
              (select o.person from cohort_row o where o.case_reference = any(:cases))""");

    private static final List<String> AFTER = List.of(
            "delete from care_case where reference = any(:cases)",
            "delete from subject_access where asked_about = any(:cases) or asked_about = any(:numbers)",
            "delete from person_link where superseded_number = any(:numbers) or current_number = any(:numbers)",
            "delete from person where nhs_number = any(:numbers)");

    private static final String POINTS_AT = """
            select distinct t.relname as child, p.relname as parent from pg_constraint c
            join pg_class t on t.oid = c.conrelid join pg_class p on p.oid = c.confrelid
            where c.contype = 'f' and t.relnamespace = current_schema()::regnamespace and t.oid <> p.oid
            """;

    private final JdbcClient db;
    private final KeptRows kept;

    RemovedRows(JdbcClient db, KeptRows kept) {
        this.db = db;
        this.kept = kept;
    }

    /** @param numbers NHS numbers of the person; none when nobody knows one */
    void remove(Set<String> cases, Set<String> numbers) {
        List<String> statements = new ArrayList<>(BEFORE);
        tables().forEach((table, whose) ->
                statements.add("delete from %s where %s".formatted(table, String.join(" or ", whose))));
        statements.addAll(AFTER);
        for (String sql : statements) {
            var statement = db.sql(sql);
            if (sql.contains(":cases")) {
                statement = statement.param("cases", RemovalStore.array(cases));
            }
            if (sql.contains(":numbers")) {
                statement = statement.param("numbers", RemovalStore.array(numbers));
            }
            statement.update();
        }
    }

    /** Tables with such a column, in the order in which they can be emptied, and what of them is the person's. */
    Map<String, List<String>> tables() {
        Map<String, List<String>> found = new TreeMap<>();
        WHOSE.forEach((column, whose) -> kept.tablesWith(column)
                .forEach(table ->
                        found.computeIfAbsent(table, none -> new ArrayList<>()).add(whose)));
        Map<String, Set<String>> children = new TreeMap<>();
        db.sql(POINTS_AT)
                .query((row, n) -> List.of(row.getString("parent"), row.getString("child")))
                .list()
                .forEach(pair -> children.computeIfAbsent(pair.get(0), none -> new LinkedHashSet<>())
                        .add(pair.get(1)));
        Set<String> ordered = new LinkedHashSet<>();
        // what other rows are looked up by goes last
        found.keySet().stream()
                .filter(table -> !table.equals("message") && !table.equals("timeline_entry"))
                .forEach(table -> add(table, children, ordered));
        List.of("message", "timeline_entry").forEach(table -> add(table, children, ordered));
        Map<String, List<String>> inOrder = new LinkedHashMap<>();
        ordered.stream().filter(found::containsKey).forEach(table -> inOrder.put(table, found.get(table)));
        return inOrder;
    }

    private static void add(String table, Map<String, Set<String>> children, Set<String> ordered) {
        if (!ordered.contains(table)) {
            children.getOrDefault(table, Set.of()).forEach(child -> add(child, children, ordered));
            ordered.add(table);
        }
    }
}
