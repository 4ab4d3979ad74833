package health.baton.cohort;

import java.sql.ResultSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who the rows are about: the same person several times, who has died, and to whom somebody of the office has to see. */
@Component
class PeopleInFiles {
    /** Column of the form with the entry's number on its list. */
    private static final String ENTRY = "localId";

    private final JdbcClient db;

    PeopleInFiles(JdbcClient db) {
        this.db = db;
    }

    /**
     * Rows without an NHS number are about the one person of that name, birth date and postcode who has one, if there is only
     * one; then each good row knows the first about the same person.
     */
    void recognise(UUID cohort) {
        db.sql("""
                        update cohort_row r set person = same.person
                        from (select namesake, min(person) as person from cohort_row
                              where cohort_id = :id and person <> namesake
                              group by namesake having count(distinct person) = 1) same
                        where r.cohort_id = :id and r.person = r.namesake and r.namesake = same.namesake""").param("id", cohort).update();
        db.sql("""
                        update cohort_row r set same_as = same.first
                        from (select person, min(number) as first from cohort_row
                              where cohort_id = :id and person is not null and state = 'good'
                              group by person having count(*) > 1) same
                        where r.cohort_id = :id and r.state = 'good' and r.person = same.person and r.number > same.first""").param("id", cohort).update();
    }

    /** Rows about somebody who has died, as a row of some file or the news of the list say, start nothing. */
    void markDead(UUID cohort, String pathway) {
        db.sql("""
                        update cohort_row r set state = 'dead', said = null, same_as = null, aside = 'Has died, as a list says',
                          note = 'A list says that the person has died: nothing was sent. Take the entry off, or correct the list.'
                        where r.cohort_id = :id and r.state = 'good' and (
                          exists (select from cohort_row d where d.person = r.person
                            and d.state in ('death', 'death-waiting', 'told', 'nobody'))
                          or exists (select from list_news n where n.pathway = :pathway and n.state = 'died'
                            and n.key = encode(sha256(convert_to(:pathway || chr(10) || btrim(r.said ->> :entry), 'UTF8')), 'hex')))""")
                .param("id", cohort)
                .param("pathway", pathway)
                .param("entry", ENTRY)
                .update();
    }

    Cohorts.Several several(UUID cohort) {
        return db.sql("""
                        select count(distinct same_as), count(distinct same_as) + count(*) from cohort_row
                        where cohort_id = ? and same_as is not null and state not in ('dropped', 'dead')""")
                .param(cohort)
                .query((row, number) -> new Cohorts.Several(row.getInt(1), row.getInt(2)))
                .single();
    }

    Map<String, Integer> asideBecause(UUID cohort) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        db.sql("""
                        select aside, count(*) from cohort_row
                        where cohort_id = ? and aside is not null and state not in ('twice', 'before', 'dropped')
                        group by 1 order by 2 desc, 1""").param(cohort).query((ResultSet row) -> {
            counts.put(row.getString(1), row.getInt(2));
        });
        return counts;
    }

    List<CohortRow> aside(UUID cohort, String because, int most) {
        return db.sql("""
                        select number, state, note, case_reference, same_as, aside from cohort_row
                        where cohort_id = ? and aside = ? and state not in ('twice', 'before', 'dropped')
                        order by number limit ?""").params(cohort, because, most).query(RowStore::row).list();
    }
}
