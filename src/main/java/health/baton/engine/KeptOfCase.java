package health.baton.engine;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the engine itself keeps of a case, until its history is removed: what steered the drawing, and who did what. */
@Component
public class KeptOfCase {
    private final JdbcClient db;

    KeptOfCase(JdbcClient db) {
        this.db = db;
    }

    /** One line each, in the order of time. */
    public List<String> lines(String caseReference) {
        return db.sql("""
                        with instance as (select id_ from act_hi_procinst where business_key_ = :reference)
                        select line from (
                          select v.create_time_ as at, v.name_ || ': '
                            || coalesce(v.text_, cast(v.long_ as text), cast(v.double_ as text), 'empty') as line
                          from act_hi_varinst v join instance i on i.id_ = v.proc_inst_id_
                          union all
                          select t.start_time_, 'task "' || t.name_ || '"' || coalesce(', held by ' || t.assignee_, '')
                          from act_hi_taskinst t join instance i on i.id_ = t.proc_inst_id_) kept
                        order by at, line
                        """).param("reference", caseReference).query(String.class).list();
    }
}
