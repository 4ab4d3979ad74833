package health.baton.engine;

import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the engine still remembers of cases that ended, until its nightly cleaning or until somebody removes it. */
@Component
public class EndedHistory {
    private static final String INSTANCES = """
            select h.id_ from act_hi_procinst h where h.root_proc_inst_id_ in
              (select r.root_proc_inst_id_ from act_hi_procinst r where r.business_key_ in (:references))
            """;

    /** The engine leaves who did what in its lists, and what decisions were asked. */
    private static final String LEFT_BY_THE_ENGINE = """
            select table_name from information_schema.columns where table_schema = current_schema()
              and column_name = 'root_proc_inst_id_' and (table_name like 'act\\_hi\\_%' or table_name = 'act_ge_bytearray')
            """;

    private final HistoryService history;
    private final JdbcClient db;

    EndedHistory(HistoryService history, JdbcClient db) {
        this.history = history;
        this.db = db;
    }

    /** Whether anything of one of these cases is still under way, whatever the case file says. */
    public boolean anyGoesOn(Collection<String> references) {
        return db.sql(
                        "select exists (select from act_ru_execution where business_key_ in (:references) or proc_inst_id_ in ("
                                + INSTANCES + "))")
                .param("references", references)
                .query(Boolean.class)
                .single();
    }

    /**
     * Removes all of it, of the blocks that they called too.
     *
     * @throws RuntimeException when one of them has not ended
     */
    public void remove(Collection<String> references) {
        List<String> instances = db.sql(INSTANCES)
                .param("references", references)
                .query(String.class)
                .list();
        if (!instances.isEmpty()) {
            history.deleteHistoricProcessInstances(instances);
            db.sql(LEFT_BY_THE_ENGINE)
                    .query(String.class)
                    .list()
                    .forEach(table -> db.sql("delete from %s where root_proc_inst_id_ in (:instances)".formatted(table))
                            .param("instances", instances)
                            .update());
        }
    }
}
