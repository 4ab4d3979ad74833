package health.baton.load;

import health.baton.Baton;
import health.baton.engine.SignedIn;
import health.baton.testing.TestDatabase;
import java.util.Arrays;
import java.util.function.IntFunction;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long the first page of "My teams" takes with 100,000 open tasks of 2,000 teams, with the engine's own check of rights and
 * with ours, by turns in one run. Prints medians and 95th percentiles in milliseconds, of the whole query as Tasklist asks it.
 */
public final class OwnTasksLoad {
    private static final int TEAMS = 2_000;
    private static final int TASKS = 100_000;
    private static final int TURNS = 200;

    private OwnTasksLoad() {}

    public static void main(String[] none) {
        try (var app = new SpringApplicationBuilder(Baton.class)
                .profiles("demo")
                .run(
                        "--server.port=0",
                        "--camunda.bpm.job-execution.enabled=false",
                        "--baton.demo.cases=false",
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.url=" + TestDatabase.emptyUrl())) {
            fill(app.getBean(JdbcClient.class));
            var engine = app.getBean(ProcessEngineConfigurationImpl.class);
            var tasks = app.getBean(TaskService.class);
            var signedIn = app.getBean(SignedIn.class);
            SessionFactory ours = engine.getSessionFactories().get(AuthorizationManager.class);
            long[] stock = new long[TURNS];
            long[] own = new long[TURNS];
            for (int turn = -20; turn < TURNS; turn++) {
                int team = Math.floorMod(turn * 37, TEAMS);
                engine.getSessionFactories().put(AuthorizationManager.class, new Stock());
                long before = first(tasks, signedIn, team);
                engine.getSessionFactories().put(AuthorizationManager.class, ours);
                long after = first(tasks, signedIn, team);
                if (turn >= 0) {
                    stock[turn] = before;
                    own[turn] = after;
                }
            }
            print("engine's own check", stock);
            print("without asking twice", own);
        }
    }

    private static long first(TaskService tasks, SignedIn signedIn, int team) {
        long[] taken = new long[1];
        signedIn.as("load-" + team, () -> {
            long start = System.nanoTime();
            TaskQuery query = tasks.createTaskQuery()
                    .taskCandidateUser("load-" + team)
                    .includeAssignedTasks()
                    .orderByDueDate()
                    .asc()
                    .orderByTaskPriority()
                    .desc();
            int found = query.listPage(0, 15).size();
            if (found != 15) {
                throw new IllegalStateException("There are %d tasks on the page, not 15".formatted(found));
            }
            taken[0] = System.nanoTime() - start;
        });
        return taken[0];
    }

    private static void print(String what, long[] nanos) {
        Arrays.sort(nanos);
        IntFunction<Double> at = percent -> nanos[nanos.length * percent / 100] / 1e6;
        System.out.printf("%-22s median %.1f ms, 95th percentile %.1f ms%n", what, at.apply(50), at.apply(95));
    }

    /** Tasks as the engine writes them, each offered to one team of three people, with the right that goes with the offer. */
    private static void fill(JdbcClient db) {
        for (String sql : new String[] {
            "insert into act_id_group (id_, rev_, name_, type_) select 'load-team-' || n, 1, 'Team ' || n, 'TEAM' from generate_series(0, %1$d) n",
            "insert into act_id_user (id_, rev_, first_, last_) select 'load-' || n, 1, 'Person', n from generate_series(0, %1$d) n",
            "insert into act_id_membership (user_id_, group_id_) select 'load-' || n, 'load-team-' || n from generate_series(0, %1$d) n",
            """
            insert into act_ru_task (id_, rev_, name_, priority_, create_time_, due_date_, suspension_state_, proc_def_id_)
            select 'load-' || n, 1, 'Read the answer', 50, now(), now() + n %% 10000 * interval '1 minute', 1,
              (select min(id_) from act_re_procdef) from generate_series(0, %2$d) n""",
            """
            insert into act_ru_identitylink (id_, rev_, group_id_, type_, task_id_)
            select 'load-' || n, 1, 'load-team-' || n %% %3$d, 'candidate', 'load-' || n from generate_series(0, %2$d) n""",
            """
            insert into act_ru_authorization (id_, rev_, type_, group_id_, resource_type_, resource_id_, perms_)
            select 'load-' || n, 1, 1, 'load-team-' || n %% %3$d, 7, 'load-' || n, 16386 from generate_series(0, %2$d) n""",
            """
            insert into act_ru_authorization (id_, rev_, type_, group_id_, resource_type_, resource_id_, perms_)
            select 'load-group-' || n, 1, 1, 'load-team-' || n, 2, 'load-team-' || n, 2 from generate_series(0, %1$d) n""",
            "analyze"
        }) {
            db.sql(sql.formatted(TEAMS - 1, TASKS - 1, TEAMS)).update();
        }
    }

    /** The engine's own. */
    private static final class Stock implements SessionFactory {
        @Override
        public Class<?> getSessionType() {
            return AuthorizationManager.class;
        }

        @Override
        public Session openSession() {
            return new AuthorizationManager();
        }
    }
}
