package health.baton.cohort;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Has the good rows of a file wait for their wave, each in its area. */
@Component
class QueueRows {
    private static final String OUTWARD = "left(upper(regexp_replace(said ->> 'postcode', '\\s', '', 'g')), -3)";

    private final JdbcClient db;
    private final Areas areas;

    QueueRows(JdbcClient db, Areas areas) {
        this.db = db;
        this.areas = areas;
    }

    /** In the transaction of whoever calls. */
    void all(UUID cohort, Feed feed) {
        Map<String, String> areaOf = new LinkedHashMap<>();
        outwards(cohort).forEach(outward -> areas.ofPostcode(outward).ifPresent(area -> areaOf.put(outward, area)));
        db.sql("""
                        with row_area as (
                          select r.number, coalesce(m.area, :otherwise) as area
                          from cohort_row r left join unnest(:outwards, :areas) as m(outward, area) on m.outward = %s
                          where r.cohort_id = :id and r.state = 'good')
                        update cohort_row r set state = 'queued', next_try = null, tries = 0, area = a.area,
                          wave = coalesce(r.said ->> :field, '')
                        from row_area a where r.cohort_id = :id and r.number = a.number""".formatted(OUTWARD))
                .param("id", cohort)
                .param("field", feed.waveBy())
                .param("otherwise", areas.ofPerson(broughtBy(cohort)).orElse(""))
                .param("outwards", areaOf.keySet().toArray(String[]::new))
                .param("areas", areaOf.values().toArray(String[]::new))
                .update();
    }

    private List<String> outwards(UUID cohort) {
        return db.sql("select distinct %s from cohort_row where cohort_id = ? and state = 'good'".formatted(OUTWARD)
                        + " and length(said ->> 'postcode') > 3")
                .param(cohort)
                .query(String.class)
                .list();
    }

    private String broughtBy(UUID cohort) {
        return db.sql("select brought_by from cohort where id = ?")
                .param(cohort)
                .query(String.class)
                .single();
    }
}
