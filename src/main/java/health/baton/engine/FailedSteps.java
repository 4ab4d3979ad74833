package health.baton.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Steps of cases that the computer could not do and has given up: each waits for somebody who removes the cause. */
@Component
public class FailedSteps {
    private static final Logger log = LoggerFactory.getLogger(FailedSteps.class);
    /** As many as a step has at first would take minutes until somebody sees that the cause is still there. */
    private static final int TRIES = 1;

    private static final String GIVEN_UP = """
            select j.id_, whole.business_key_, root.key_ as pathway, whole.id_ as instance, j.process_def_id_, d.act_id_,
              coalesce(j.exception_msg_, '') as because,
              coalesce(i.incident_timestamp_, j.create_time_) as at
            from act_ru_job j
            join act_ru_execution e on e.id_ = j.process_instance_id_
            join act_ru_execution whole on whole.id_ = e.root_proc_inst_id_
            join act_re_procdef root on root.id_ = whole.proc_def_id_
            left join act_ru_jobdef d on d.id_ = j.job_def_id_
            left join act_ru_incident i on i.configuration_ = j.id_
            where j.retries_ = 0 order by at, j.id_ limit ?
            """;

    private final JdbcClient db;
    private final ManagementService management;
    private final EngineForms forms;
    private final SystemActs system;

    FailedSteps(JdbcClient db, ManagementService management, EngineForms forms, SystemActs system) {
        this.db = db;
        this.management = management;
        this.forms = forms;
        this.system = system;
    }

    /**
     * One of them.
     *
     * @param id of the job
     * @param instance of the engine, for its own pages
     * @param step its label in the drawing
     * @param because what the last try said; never anything about a person
     * @param at since when it is given up
     */
    public record FailedStep(
            String id,
            String caseReference,
            String pathway,
            String instance,
            String step,
            String because,
            Instant at) {}

    /** Those that have waited longest. */
    public List<FailedStep> first(int most) {
        return db.sql(GIVEN_UP).param(most).query(this::step).list();
    }

    public long number() {
        return db.sql("select count(*) from act_ru_job where retries_ = 0")
                .query(Long.class)
                .single();
    }

    /** Tries the step once more, at once; false when it is not given up any more. */
    public boolean again(String id) {
        return again(db.sql("select id_ from act_ru_job where retries_ = 0 and id_ = ?")
                        .param(id)
                        .query(String.class)
                        .list())
                == 1;
    }

    /** Tries each of them once more; how many. */
    public int again() {
        return again(db.sql("select id_ from act_ru_job where retries_ = 0")
                .query(String.class)
                .list());
    }

    private int again(List<String> ids) {
        if (!ids.isEmpty()) {
            system.act(() -> {
                management.setJobRetries(ids, TRIES);
                return ids;
            });
            log.info("{} given-up steps are tried once more", ids.size());
        }
        return ids.size();
    }

    private FailedStep step(ResultSet row, int number) throws SQLException {
        String element = row.getString("act_id_");
        Timestamp at = row.getTimestamp("at");
        return new FailedStep(
                row.getString("id_"),
                row.getString("business_key_"),
                row.getString("pathway"),
                row.getString("instance"),
                element == null ? "A step without a name" : forms.label(row.getString("process_def_id_"), element),
                row.getString("because"),
                at == null ? Instant.EPOCH : at.toInstant());
    }
}
