package health.baton.outcome;

import health.baton.testing.TestDatabase;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of the case file and the directory, as their own migrations make them. */
final class CaseTables {
    static final Instant NINE = Instant.parse("2026-11-02T09:00:00Z");
    static final String PATHWAY = "some-pathway";

    final JdbcClient db;
    private final AtomicInteger entries = new AtomicInteger();

    CaseTables() {
        var source = TestDatabase.empty();
        Flyway.configure().dataSource(source).load().migrate();
        db = JdbcClient.create(source);
    }

    void team(String id, String role, String organisation, String... places) {
        db.sql("insert into team values (?, ?, ?, ?, 'Europe/London', 'england-and-wales', true)")
                .params(id, role, "Team " + id, organisation)
                .update();
        for (String place : places) {
            db.sql("insert into team_place values (?, ?, ?)")
                    .params(role, place, id)
                    .update();
        }
    }

    void started(String reference, String pathway, String area, String startedBy, Instant at) {
        db.sql("insert into care_case (reference, pathway, started_at, started_by, area) values (?, ?, ?, ?, ?)")
                .params(reference, pathway, Timestamp.from(at), startedBy, area)
                .update();
    }

    void ended(String reference, String outcome, String label, Instant at) {
        db.sql("update care_case set outcome = ?, outcome_label = ?, ended_at = ? where reference = ?")
                .params(outcome, label, Timestamp.from(at), reference)
                .update();
    }

    void takesPart(String reference, String team) {
        db.sql("insert into case_team values (?, ?, ?)")
                .params(reference, team, Timestamp.from(NINE))
                .update();
    }

    void responsible(String reference, String role, @Nullable String team) {
        db.sql("update care_case set responsible_role = :role, responsible_team = :team where reference = :reference")
                .param("role", role)
                .param("team", team)
                .param("reference", reference)
                .update();
    }

    /** An entry with one answer; returns its id. */
    long said(String reference, String who, Instant at, String key, String value, String text) {
        return db.sql("""
                        insert into timeline_entry (case_reference, dedupe_key, at, who, label, answers)
                        values (?, ?, ?, ?, 'Discuss', jsonb_build_array(jsonb_build_object(
                          'key', ?, 'label', 'A label', 'value', ?, 'text', ?))) returning id
                        """)
                .params(reference, "e" + entries.incrementAndGet(), Timestamp.from(at), who, key, value, text)
                .query(Long.class)
                .single();
    }

    void enteredInError(long entry) {
        db.sql("insert into timeline_correction values (?, 'wrong person', 'somebody', ?, null)")
                .params(entry, Timestamp.from(NINE))
                .update();
    }
}
