package health.baton.outcome;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads in one statement each, however many cases there are. Entries entered in error do not count. */
@Component
class CaseRecordsInDatabase implements CaseRecords {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    /** The keys under which forms record a decision and what was found on the thirtieth day; there is an index for each. */
    private static final String DECISION = "disposition";

    private static final String THIRTIETH_DAY = "thirtiethDay";

    private static final String PART = """
            exists (select from case_team p join team t on t.id = p.team
              where p.case_reference = c.reference and t.organisation in
                (select m.organisation from team m where m.id in (:managing)))
            """;
    private static final String IN_REMIT =
            "(c.area in (select m.place from team_place m where m.team in (:managing)) or %s)".formatted(PART);

    /** Answers of a case to one question, the latest first. */
    private static final String ANSWERS = """
            select e.at, e.who, e.label, a.value #>> '{}' as code, a.text
            from timeline_entry e cross join lateral jsonb_to_recordset(e.answers) as a(key text, value jsonb, text text)
            where e.case_reference = c.reference and e.answers @> '[{"key": "%1$s"}]' and a.key = '%1$s'
              and a.value is not null and a.value <> 'null'
              and not exists (select from timeline_correction x where x.entry_id = e.id)
            order by e.at desc, e.id desc
            """;

    private static final String FIND =
            """
            select c.*, coalesce(r.name, c.responsible_role, 'not recorded') as responsible,
              (select min(d.at) from (%s) d) as decided_at, f.code as finding, f.text as finding_text, %s as takes_part
            from care_case c left join team r on r.id = c.responsible_team
            left join lateral (%s limit 1) f on true
            where %s and (cast(:pathway as text) is null or c.pathway = :pathway)
              and (cast(:from as timestamptz) is null or c.started_at >= :from)
              and (cast(:before as timestamptz) is null or c.started_at < :before)
              and (:state = 'ALL' or (c.ended_at is null) = (:state = 'RUNNING'))
            order by c.started_at desc, c.reference
            """.formatted(ANSWERS.formatted(DECISION), PART, ANSWERS.formatted(THIRTIETH_DAY), IN_REMIT);
    private static final String DECIDED = """
            select c.*, coalesce(d.at, c.started_at) as part_at, coalesce(d.label, 'Started the case') as what,
              d.text as decided, f.text as finding_text
            from care_case c
            left join lateral (select * from (%s) all_decisions where who = :who) d on true
            left join lateral (%s limit 1) f on true
            where d.at is not null or c.started_by = :who
            order by part_at desc, c.reference
            """.formatted(ANSWERS.formatted(DECISION), ANSWERS.formatted(THIRTIETH_DAY));

    private final JdbcClient db;

    CaseRecordsInDatabase(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<String> managing(List<String> teams) {
        return teams.isEmpty()
                ? List.of()
                : db.sql("select id from team where role = 'manager' and id in (:teams) order by id")
                        .param("teams", teams)
                        .query(String.class)
                        .list();
    }

    @Override
    public List<CaseRecord> find(List<String> managing, CaseQuery query) {
        LocalDate to = query.to();
        return db.sql(FIND)
                .param("managing", managing)
                .param("pathway", query.pathway())
                .param("from", startOf(query.from()))
                .param("before", startOf(to == null ? null : to.plusDays(1)))
                .param("state", query.state().name())
                .query(CaseRecordsInDatabase::caseRecord)
                .list();
    }

    @Override
    public List<String> pathways(List<String> managing) {
        return db.sql("select distinct c.pathway from care_case c where " + IN_REMIT + " order by 1")
                .param("managing", managing)
                .query(String.class)
                .list();
    }

    @Override
    public List<OwnDecision> decidedBy(String signInName) {
        return db.sql(DECIDED)
                .param("who", signInName)
                .query(CaseRecordsInDatabase::ownDecision)
                .list();
    }

    private static CaseRecord caseRecord(ResultSet row, int number) throws SQLException {
        String finding = row.getString("finding");
        return new CaseRecord(
                row.getString("reference"),
                row.getString("pathway"),
                row.getTimestamp("started_at").toInstant(),
                instant(row, "ended_at"),
                row.getString("outcome"),
                row.getString("outcome_label"),
                row.getString("responsible"),
                instant(row, "decided_at"),
                finding == null ? null : new CaseRecord.Finding(finding, row.getString("finding_text")),
                row.getBoolean("takes_part"));
    }

    private static OwnDecision ownDecision(ResultSet row, int number) throws SQLException {
        return new OwnDecision(
                row.getString("reference"),
                row.getTimestamp("part_at").toInstant(),
                row.getString("what"),
                row.getString("decided"),
                row.getTimestamp("ended_at") == null,
                row.getString("outcome_label"),
                row.getString("finding_text"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }

    private static @Nullable Timestamp startOf(@Nullable LocalDate day) {
        return day == null ? null : Timestamp.from(day.atStartOfDay(ZONE).toInstant());
    }
}
