package health.baton.engine;

import java.sql.ResultSet;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks the engine's tables: its own queries count tasks of one node at a time. */
@Component
class EngineOpenWork implements OpenWork {
    private static final String BY_NODE = """
            select t.proc_def_id_, t.task_def_key_, count(*)
            from act_re_procdef d
            join act_ru_execution root on root.proc_def_id_ = d.id_ and root.id_ = root.root_proc_inst_id_
            join act_ru_variable v on v.execution_id_ = root.id_ and v.name_ = 'area' and v.text_ = ?
            join act_ru_execution scope on scope.root_proc_inst_id_ = root.id_ and scope.parent_id_ is null
            join act_ru_task t on t.proc_inst_id_ = scope.id_
            where d.key_ = ?
            group by 1, 2""";

    private final JdbcClient db;
    private final EngineForms forms;

    EngineOpenWork(JdbcClient db, EngineForms forms) {
        this.db = db;
        this.forms = forms;
    }

    @Override
    public Map<String, Integer> counted(String pathway, String area, String property) {
        Map<String, Integer> counted = new HashMap<>();
        db.sql(BY_NODE).params(area, pathway).query((ResultSet row) -> {
            String value = forms.properties(row.getString(1), row.getString(2)).get(property);
            if (value != null) {
                counted.merge(value, row.getInt(3), Integer::sum);
            }
        });
        return counted;
    }
}
