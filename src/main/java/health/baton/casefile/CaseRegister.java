package health.baton.casefile;

import health.baton.engine.SignedIn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list of cases and what has become of them. */
@Component
class CaseRegister {
    private final JdbcClient db;
    private final Clock clock;

    CaseRegister(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Opens a case; false when there is one with this reference. */
    boolean open(
            String reference,
            String pathway,
            @Nullable String startedBy,
            @Nullable String team,
            @Nullable String area) {
        return db.sql("""
                                insert into care_case (reference, pathway, started_at, started_by, start_team, area)
                                values (:reference, :pathway, :now, :by, :team, :area) on conflict do nothing
                                """)
                        .param("reference", reference)
                        .param("pathway", pathway)
                        .param("now", now())
                        .param("by", startedBy)
                        .param("team", team)
                        .param("area", area)
                        .update()
                == 1;
    }

    List<Row> find(Set<String> references) {
        return references.isEmpty()
                ? List.of()
                : db.sql("select * from care_case where reference in (:references)")
                        .param("references", references)
                        .query(CaseRegister::row)
                        .list();
    }

    Optional<Row> find(String reference) {
        return find(Set.of(reference)).stream().findFirst();
    }

    /** Remembers that this start means this case; false when this start was remembered before. */
    boolean claimStart(String starter, String key, String reference) {
        return db.sql("insert into case_start values (:starter, :key, :reference) on conflict do nothing")
                        .param("starter", starter)
                        .param("key", key)
                        .param("reference", reference)
                        .update()
                == 1;
    }

    Optional<String> startedWith(String starter, String key) {
        return db.sql("select case_reference from case_start where starter = :starter and start_key = :key")
                .param("starter", starter)
                .param("key", key)
                .query(String.class)
                .optional();
    }

    void nowResponsible(String reference, String role, @Nullable String team) {
        db.sql("update care_case set responsible_role = :role, responsible_team = :team where reference = :reference")
                .param("role", role)
                .param("team", team)
                .param("reference", reference)
                .update();
    }

    /** Keeps the outcome; false when the case has one already. */
    boolean outcome(String reference, String outcome, String label) {
        return db.sql("""
                                update care_case set outcome = :outcome, outcome_label = :label, outcome_at = :now
                                where reference = :reference and outcome is null
                                """)
                        .param("outcome", outcome)
                        .param("label", label)
                        .param("now", now())
                        .param("reference", reference)
                        .update()
                == 1;
    }

    /** Ends the case; false when it has ended already. */
    boolean end(String reference, Instant at, @Nullable String because) {
        return db.sql("""
                                update care_case set ended_at = :at, ended_because = :because
                                where reference = :reference and ended_at is null
                                """)
                        .param("at", Timestamp.from(at))
                        .param("because", because)
                        .param("reference", reference)
                        .update()
                == 1;
    }

    /** Keeps the area of a case that had none. */
    void areaKnown(String reference, String area) {
        db.sql("update care_case set area = :area where reference = :reference and area is null")
                .param("area", area)
                .param("reference", reference)
                .update();
    }

    /** The case joins the teams' cases: they may read it from now on. */
    void addTeam(String reference, String team) {
        db.sql("""
                        insert into case_team (case_reference, team, since)
                        select reference, :team, cast(:now as timestamptz) from care_case where reference = :reference on conflict do nothing
                        """)
                .param("reference", reference)
                .param("team", team)
                .param("now", now())
                .update();
    }

    List<String> teams(String reference) {
        return db.sql("select team from case_team where case_reference = :reference order by since, team")
                .param("reference", reference)
                .query(String.class)
                .list();
    }

    boolean isOfAnyTeam(String reference, SignedIn.Person person) {
        return !person.teams().isEmpty()
                && db.sql(
                                "select exists (select from case_team where case_reference = :reference and team in (:teams))")
                        .param("reference", reference)
                        .param("teams", person.teams())
                        .query(Boolean.class)
                        .single();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        Timestamp ended = row.getTimestamp("ended_at");
        return new Row(
                row.getString("reference"),
                row.getString("pathway"),
                row.getTimestamp("started_at").toInstant(),
                ended == null ? null : ended.toInstant(),
                row.getString("outcome"),
                row.getString("outcome_label"),
                row.getString("responsible_role"),
                row.getString("responsible_team"),
                row.getString("area"),
                row.getString("start_team"));
    }

    record Row(
            String reference,
            String pathway,
            Instant startedAt,
            @Nullable Instant endedAt,
            @Nullable String outcome,
            @Nullable String outcomeLabel,
            @Nullable String responsibleRole,
            @Nullable String responsibleTeam,
            @Nullable String area,
            @Nullable String startTeam) {

        CaseSummary with(@Nullable Person person) {
            return new CaseSummary(
                    reference,
                    pathway,
                    startedAt,
                    endedAt,
                    outcome,
                    outcomeLabel,
                    responsibleRole,
                    responsibleTeam,
                    area,
                    startTeam,
                    person);
        }
    }
}
