package health.baton.outcome;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cases that ended where the model says that a practice lists them, or whether the person answered. */
@Component
class EndedCases {
    private final JdbcClient db;

    EndedCases(JdbcClient db) {
        this.db = db;
    }

    /**
     * @param listed what the practice's list says of it; null when it stands on none
     * @param shown names of the facts that the list shows besides
     * @param answered null when the person was not asked
     * @param answeredSince when they last answered after the end; null when they did not
     */
    record Ended(
            String caseReference,
            String pathway,
            @Nullable String area,
            String practice,
            @Nullable String listed,
            List<String> shown,
            @Nullable Boolean answered,
            String ageBand,
            String language,
            Instant at,
            @Nullable Instant answeredSince) {}

    /** How many were asked, and how many of them did not answer, in one group of one kind. */
    record Counted(String kind, String group, int asked, int silent) {}

    /** The same case ends once. */
    void add(Ended ended) {
        db.sql("""
                insert into ended_case (case_reference, pathway, area, practice, listed, shown, answered, age_band,
                  language, ended_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (case_reference) do nothing""")
                .params(
                        ended.caseReference(),
                        ended.pathway(),
                        ended.area(),
                        ended.practice(),
                        ended.listed(),
                        String.join(",", ended.shown()),
                        ended.answered(),
                        ended.ageBand(),
                        ended.language(),
                        Timestamp.from(ended.at()))
                .update();
    }

    /** Whoever counted as silent has answered, others answered once more; nothing changes for a case that has not ended or asked nobody. */
    void answered(String caseReference, Instant at) {
        db.sql("""
                        update ended_case set answered = true, answered_since = ?
                        where case_reference = ? and answered is not null""").params(Timestamp.from(at), caseReference).update();
    }

    int countOf(Collection<String> practices, Instant since) {
        return db.sql(
                        "select count(*) from ended_case where practice = any(?) and listed is not null and ended_at >= ?")
                .params(practices.toArray(String[]::new), Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    /** Newest first. */
    List<Ended> of(Collection<String> practices, Instant since, int skip, int most) {
        return db.sql("""
                        select * from ended_case where practice = any(?) and listed is not null and ended_at >= ?
                        order by ended_at desc, case_reference offset ? limit ?""")
                .params(practices.toArray(String[]::new), Timestamp.from(since), skip, most)
                .query((row, number) -> new Ended(
                        row.getString("case_reference"),
                        row.getString("pathway"),
                        row.getString("area"),
                        row.getString("practice"),
                        row.getString("listed"),
                        List.of(row.getString("shown").split(",", -1)),
                        row.getObject("answered", Boolean.class),
                        row.getString("age_band"),
                        row.getString("language"),
                        row.getTimestamp("ended_at").toInstant(),
                        Optional.ofNullable(row.getTimestamp("answered_since"))
                                .map(Timestamp::toInstant)
                                .orElse(null)))
                .list();
    }

    /** By each kind of group: one pass over an index, whatever was asked of how many. */
    List<Counted> counted(String pathway, Collection<String> areas, Instant since) {
        return db.sql("""
                        select case when grouping(age_band) = 0 then 'age' when grouping(language) = 0 then 'language'
                            else 'practice' end as kind, coalesce(age_band, language, practice) as in_group,
                          count(*) as asked, count(*) filter (where not answered) as silent
                        from ended_case
                        where pathway = ? and area = any(?) and ended_at >= ? and answered is not null
                        group by grouping sets ((age_band), (language), (practice)) order by 1, 2""")
                .params(pathway, areas.toArray(String[]::new), Timestamp.from(since))
                .query((row, number) -> new Counted(
                        row.getString("kind"), row.getString("in_group"), row.getInt("asked"), row.getInt("silent")))
                .list();
    }
}
