package health.baton.engine;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How much waits in the engine, of all cases: numbers only. One statement each, however much there is. */
@Component
public class Workload {
    private static final String BY_TEAM = """
            select d.key_ as pathway, coalesce(l.group_id_, '') as team, count(distinct t.id_) as open,
              count(distinct t.id_) filter (where t.due_date_ < :now) as overdue, min(t.create_time_) as oldest
            from act_ru_task t
            join act_ru_execution e on e.id_ = t.proc_inst_id_
            join act_ru_execution r on r.id_ = e.root_proc_inst_id_
            join act_re_procdef d on d.id_ = r.proc_def_id_
            left join act_ru_identitylink l on l.task_id_ = t.id_ and l.type_ = 'candidate' and l.group_id_ is not null
            group by 1, 2
            """;
    private static final String BY_PATHWAY = """
            select d.key_ as pathway, count(*) as running
            from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_
            where e.id_ = e.root_proc_inst_id_ group by 1
            """;
    private static final String JOBS = """
            select count(*) filter (where retries_ = 0) as failed,
              count(*) filter (where retries_ > 0 and (duedate_ is null or duedate_ <= :now)) as due,
              min(coalesce(duedate_, create_time_)) filter (where retries_ > 0 and (duedate_ is null or duedate_ <= :now)) as oldest
            from act_ru_job where suspension_state_ = 1
            """;

    private final JdbcClient db;
    private final Clock clock;

    Workload(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * Open tasks of a pathway, its blocks included, that are offered to a team; a task of several teams counts for each.
     *
     * @param team id; empty: offered to people on duty only
     * @param overdue of them, past their due time
     * @param oldest how long the oldest has been open
     */
    public record OpenTasks(String pathway, String team, long open, long overdue, Duration oldest) {}

    /** Cases of a pathway that have not ended. */
    public record Running(String pathway, long cases) {}

    /**
     * The engine's own work.
     *
     * @param failed given up after all tries: somebody must look
     * @param due could be done now
     * @param oldest how long the first of these has waited; zero when there is none
     */
    public record Jobs(long failed, long due, Duration oldest) {}

    /** Of every pathway and team that has any. */
    public List<OpenTasks> openTasks() {
        Instant now = clock.instant();
        return db.sql(BY_TEAM)
                .param("now", Timestamp.from(now))
                .query((row, number) -> new OpenTasks(
                        row.getString("pathway"),
                        row.getString("team"),
                        row.getLong("open"),
                        row.getLong("overdue"),
                        Duration.between(row.getTimestamp("oldest").toInstant(), now)))
                .list();
    }

    /** Of every pathway that has any. */
    public List<Running> running() {
        return db.sql(BY_PATHWAY)
                .query((row, number) -> new Running(row.getString("pathway"), row.getLong("running")))
                .list();
    }

    /** References of the cases in which an open task is past its due time. */
    public Set<String> overdueCases() {
        return db.sql("""
                        select distinct e.business_key_ from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_
                        where t.due_date_ < ? and e.business_key_ is not null""")
                .param(Timestamp.from(clock.instant()))
                .query(String.class)
                .set();
    }

    /** What the engine has still to do. */
    public Jobs jobs() {
        Instant now = clock.instant();
        return db.sql(JOBS)
                .param("now", Timestamp.from(now))
                .query((row, number) -> {
                    Timestamp oldest = row.getTimestamp("oldest");
                    return new Jobs(
                            row.getLong("failed"),
                            row.getLong("due"),
                            oldest == null ? Duration.ZERO : Duration.between(oldest.toInstant(), now));
                })
                .single();
    }
}
