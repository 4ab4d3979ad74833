package health.baton.casefile;

import static health.baton.casefile.Together.values;

import health.baton.engine.OncePerTransaction;
import health.baton.engine.SignedIn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
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

    /** Opens a case of a person who is known ({@link PersonRegister#know}) or has no number; false when there is one with this reference. */
    boolean open(Row opened, @Nullable String startedBy, @Nullable String nhsNumber) {
        boolean isNew = Together.write(
                db,
                """
                insert into care_case (reference, pathway, started_at, started_by, start_team, area, person_id, responsible_role, responsible_team)
                values (:reference, :pathway, :now, :by, :team, :area,
                  (select id from person where nhs_number = cast(:person as text)), :role, :responsible) on conflict do nothing
                """,
                values(
                        "reference", opened.reference(),
                        "pathway", opened.pathway(),
                        "now", Timestamp.from(opened.startedAt()),
                        "by", startedBy,
                        "team", opened.startTeam(),
                        "area", opened.area(),
                        "person", nhsNumber,
                        "role", opened.responsibleRole(),
                        "responsible", opened.responsibleTeam()));
        if (isNew) {
            OncePerTransaction.remember(about(opened.reference()), opened);
        }
        return isNew;
    }

    /** A case that began without a start form has its file, too. */
    void openUnlessThere(String reference, String pathway) {
        if (OncePerTransaction.remembered(about(reference)).isEmpty()) {
            Together.writeIfAny(
                    db,
                    "insert into care_case (reference, pathway, started_at) values (:reference, :pathway, :now) on conflict do nothing",
                    values("reference", reference, "pathway", pathway, "now", now()));
        }
    }

    List<Row> find(Set<String> references) {
        Together.send();
        return references.isEmpty()
                ? List.of()
                : db.sql("select * from care_case where reference in (:references)")
                        .param("references", references)
                        .query(CaseRegister::row)
                        .list();
    }

    Optional<Row> find(String reference) {
        Optional<Row> known = OncePerTransaction.remembered(about(reference));
        return known.or(() -> {
            Optional<Row> read = find(Set.of(reference)).stream().findFirst();
            read.ifPresent(row -> OncePerTransaction.remember(about(reference), row));
            return read;
        });
    }

    void nowResponsible(String reference, String role, @Nullable String team) {
        Optional<Row> known = OncePerTransaction.remembered(about(reference));
        if (known.filter(row -> role.equals(row.responsibleRole()) && Objects.equals(team, row.responsibleTeam()))
                .isEmpty()) {
            changed(reference);
            db.sql(
                            "update care_case set responsible_role = :role, responsible_team = :team where reference = :reference")
                    .param("role", role)
                    .param("team", team)
                    .param("reference", reference)
                    .update();
        }
    }

    /** Keeps the outcome; false when the case has one already. */
    boolean outcome(String reference, String outcome, String label) {
        changed(reference);
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
        changed(reference);
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
        changed(reference);
        db.sql("update care_case set area = :area where reference = :reference and area is null")
                .param("area", area)
                .param("reference", reference)
                .update();
    }

    /** The case joins the teams' cases: they may read it from now on. */
    void addTeam(String reference, String team) {
        List<?> about = List.of(CaseRegister.class, "teams", reference);
        Optional<List<String>> known = OncePerTransaction.remembered(about);
        if (known.filter(teams -> teams.contains(team)).isPresent()) {
            return;
        }
        OncePerTransaction.forget(about);
        Together.writeIfAny(db, """
                insert into case_team (case_reference, team, since)
                select reference, :team, cast(:now as timestamptz) from care_case where reference = :reference on conflict do nothing
                """, values("reference", reference, "team", team, "now", now()));
    }

    /** The first team of a case that begins. */
    void startsWith(String reference, String team) {
        addTeam(reference, team);
        OncePerTransaction.remember(List.of(CaseRegister.class, "teams", reference), List.of(team));
    }

    List<String> teams(String reference) {
        Optional<List<String>> known = OncePerTransaction.remembered(List.of(CaseRegister.class, "teams", reference));
        return known.orElseGet(() -> {
            Together.send();
            return db.sql("select team from case_team where case_reference = :reference order by since, team")
                    .param("reference", reference)
                    .query(String.class)
                    .list();
        });
    }

    boolean isOfAnyTeam(String reference, SignedIn.Person person) {
        Together.send();
        return !person.teams().isEmpty()
                && db.sql(
                                "select exists (select from case_team where case_reference = :reference and team in (:teams))")
                        .param("reference", reference)
                        .param("teams", person.teams())
                        .query(Boolean.class)
                        .single();
    }

    /** What was written of it in this transaction is no longer all. */
    private static void changed(String reference) {
        OncePerTransaction.forget(about(reference));
        Together.send();
    }

    private static List<?> about(String reference) {
        return List.of(CaseRegister.class, reference);
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

        /** A case that begins. */
        static Row begun(
                String reference,
                String pathway,
                Instant at,
                @Nullable String role,
                @Nullable String responsible,
                @Nullable String area,
                @Nullable String startTeam) {
            return new Row(reference, pathway, at, null, null, null, role, responsible, area, startTeam);
        }

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
