package health.baton.casefile;

import static health.baton.casefile.Together.values;

import java.sql.ResultSet;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which case is whose, by NHS number, numbers that were found to be one person's included. */
@Component
class PersonRegister {
    private static final String SAME = """
            with recursive same(number) as (
              select cast(:number as text)
              union
              select case when l.superseded_number = s.number then l.current_number else l.superseded_number end
              from same s join person_link l on s.number in (l.superseded_number, l.current_number))
            """;

    private final JdbcClient db;
    private final Clock clock;

    PersonRegister(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Those of these cases that are about the person of one of the others. */
    Set<String> ofSamePeople(Set<String> references, Set<String> others) {
        Together.send();
        return new HashSet<>(db.sql("""
                                select c.reference from care_case c join care_case o on o.person_id = c.person_id
                                where c.reference = any(:references) and o.reference = any(:others)""")
                .param("references", references.toArray(String[]::new))
                .param("others", others.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    /** Until the end of the transaction nobody else starts a case for this person. */
    void lock(String nhsNumber) {
        db.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended(:number, 20))) as held")
                .param("number", nhsNumber)
                .query(Integer.class)
                .single();
    }

    /** The latest open case of this person on this pathway that was started at or after the given time. */
    Optional<String> openCase(String nhsNumber, String pathway, Instant since) {
        Together.send();
        return db.sql(SAME + """
                                select c.reference from care_case c join person p on p.id = c.person_id
                                where p.nhs_number in (select number from same)
                                  and c.ended_at is null and c.pathway = :pathway and c.started_at >= :since
                                order by c.started_at desc limit 1
                                """)
                .param("number", nhsNumber)
                .param("pathway", pathway)
                .param("since", Timestamp.from(since))
                .query(String.class)
                .optional();
    }

    /** All open cases of this person on this pathway, the latest first. */
    List<String> allOpen(String nhsNumber, String pathway) {
        Together.send();
        return db.sql(SAME + """
                                select c.reference from care_case c join person p on p.id = c.person_id
                                where p.nhs_number in (select number from same) and c.ended_at is null and c.pathway = :pathway
                                order by c.started_at desc, c.reference
                                """)
                .param("number", nhsNumber)
                .param("pathway", pathway)
                .query(String.class)
                .list();
    }

    /** The latest open case of each of these persons on this pathway, by the number that was asked for. */
    Map<String, String> openCases(Collection<String> nhsNumbers, String pathway) {
        Together.send();
        Map<String, String> open = new HashMap<>();
        db.sql("""
                        with recursive same(asked, number) as (
                          select asked, asked from unnest(cast(:numbers as text[])) as asked
                          union
                          select s.asked, case when l.superseded_number = s.number then l.current_number else l.superseded_number end
                          from same s join person_link l on s.number in (l.superseded_number, l.current_number))
                        select distinct on (s.asked) s.asked, c.reference
                        from same s join person p on p.nhs_number = s.number join care_case c on c.person_id = p.id
                        where c.ended_at is null and c.pathway = :pathway
                        order by s.asked, c.started_at desc
                        """)
                .param("numbers", nhsNumbers.toArray(String[]::new))
                .param("pathway", pathway)
                .query((ResultSet row) -> {
                    open.put(row.getString(1), row.getString(2));
                });
        return open;
    }

    void know(String nhsNumber) {
        Together.writeIfAny(
                db,
                "insert into person (nhs_number, recorded_at) values (:number, :now) on conflict do nothing",
                values("number", nhsNumber, "now", Timestamp.from(clock.instant())));
    }

    /** Says whose case it is; null when the NHS number is not known. */
    void link(String reference, @Nullable String nhsNumber) {
        if (nhsNumber != null) {
            know(nhsNumber);
        }
        Together.writeIfAny(db, """
                update care_case set person_id = (select id from person where nhs_number = cast(:number as text))
                where reference = :reference
                """, values("number", nhsNumber, "reference", reference));
    }

    /** References of the cases that are under this number itself. */
    Set<String> cases(String nhsNumber) {
        Together.send();
        return new TreeSet<>(
                db.sql("select c.reference from care_case c join person p on p.id = c.person_id where p.nhs_number = ?")
                        .param(nhsNumber)
                        .query(String.class)
                        .list());
    }

    /** References of all cases of this person, ended ones and those under merged numbers included. */
    Set<String> allCases(String nhsNumber) {
        Together.send();
        return new TreeSet<>(db.sql(SAME + """
                                select c.reference from care_case c join person p on p.id = c.person_id
                                where p.nhs_number in (select number from same)""")
                .param("number", nhsNumber)
                .query(String.class)
                .list());
    }

    /** All numbers of this person, this one included. */
    Set<String> same(String nhsNumber) {
        Together.send();
        return new TreeSet<>(db.sql(SAME + "select number from same")
                .param("number", nhsNumber)
                .query(String.class)
                .list());
    }

    boolean isSuperseded(String nhsNumber) {
        return db.sql("select exists (select from person_link where superseded_number = ?)")
                .param(nhsNumber)
                .query(Boolean.class)
                .single();
    }

    /** Two numbers are one person's from now on. */
    void merge(String superseded, String current, String reason, String by) {
        db.sql("insert into person_link values (:superseded, :current, :reason, :by, :now) on conflict do nothing")
                .param("superseded", superseded)
                .param("current", current)
                .param("reason", reason)
                .param("by", by)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
