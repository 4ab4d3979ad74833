package health.baton.engine;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which cases cannot wait until the computer works again. One statement each, however many cases there are. */
@Component
public class UrgentCases {
    /** From this priority of a task on a case is urgent whenever it is due (models: 70 and more are for today). */
    static final int AT_ONCE = 70;
    /** From this priority on it is urgent when it is due soon, or overdue. */
    static final int ORDINARY = 50;

    private static final String BY_TASK = """
            select e.business_key_ from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_
            where e.business_key_ is not null
              and (t.priority_ >= :atOnce or t.priority_ >= :ordinary and t.due_date_ < :before)
            group by 1 order by max(t.priority_) desc, min(t.due_date_) limit :most
            """;
    private static final String BY_CLOCK = """
            select e.business_key_, j.duedate_, j.process_def_id_, d.act_id_, root.proc_def_id_
            from act_ru_job j join act_ru_jobdef d on d.id_ = j.job_def_id_
            join act_ru_execution e on e.id_ = j.process_instance_id_
            join act_ru_execution root on root.id_ = e.root_proc_inst_id_
            where j.handler_type_ = 'timer-intermediate-transition' and j.duedate_ < :before
              and e.business_key_ is not null
            order by j.duedate_ limit :most
            """;

    private final JdbcClient db;
    private final RepositoryService repository;
    private final EngineForms forms;
    private final SystemActs system;

    UrgentCases(JdbcClient db, RepositoryService repository, EngineForms forms, SystemActs system) {
        this.db = db;
        this.repository = repository;
        this.forms = forms;
        this.system = system;
    }

    /** A clock that goes on with a case by itself, e.g. "Time of the next visit"; while Baton is down nobody hears it. */
    public record Comes(String caseReference, String label, Instant at) {}

    /**
     * References of the cases in which somebody owes something now, the most urgent first.
     *
     * @param before what is due earlier counts as now
     * @param most how many at most
     */
    public Set<String> byTask(Instant before, int most) {
        return new LinkedHashSet<>(db.sql(BY_TASK)
                .param("atOnce", AT_ONCE)
                .param("ordinary", ORDINARY)
                .param("before", Timestamp.from(before))
                .param("most", most)
                .query(String.class)
                .list());
    }

    /** Clocks that come before then; those of pathways that take files of people wait for a list, not for a person. */
    public List<Comes> clocks(Instant before, int most) {
        return db
                .sql(BY_CLOCK)
                .param("before", Timestamp.from(before))
                .param("most", most)
                .query((row, number) -> new Found(
                        row.getString(1),
                        row.getTimestamp(2).toInstant(),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5)))
                .list()
                .stream()
                .filter(found -> !ofList(found.pathway()))
                .map(found ->
                        new Comes(found.reference(), forms.label(found.definition(), found.element()), found.at()))
                .toList();
    }

    private record Found(String reference, Instant at, String definition, String element, String pathway) {}

    private boolean ofList(String definitionId) {
        return system.act(() -> ((ProcessDefinitionEntity) repository.getProcessDefinition(definitionId))
                        .getProperty(WhoseTurn.TAKES_FILES)
                != null);
    }
}
