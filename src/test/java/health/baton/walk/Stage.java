package health.baton.walk;

import health.baton.casefile.CaseFile;
import health.baton.cohort.HeldForNews;
import health.baton.correspondence.Replies;
import health.baton.engine.Beside;
import health.baton.engine.Cases;
import health.baton.engine.KnownAnswers;
import health.baton.engine.People;
import health.baton.engine.Tasks;
import health.baton.form.FieldCheck;
import health.baton.scenario.Faults;
import health.baton.scenario.FormAnswers;
import health.baton.scenario.PersonAtPage;
import health.baton.scenario.Post;
import health.baton.scenario.Staff;
import health.baton.scenario.TimeInHand;
import java.util.List;
import java.util.Random;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What walks need of the running application, put together once. */
record Stage(
        Staff staff,
        Cases cases,
        CaseFile file,
        Replies replies,
        PersonAtPage person,
        Post post,
        HeldForNews held,
        TimeInHand time,
        Faults faults,
        JdbcClient jdbc,
        Tasks tasks,
        People people,
        RuntimeService runtime,
        ManagementService management,
        RepositoryService repository,
        HistoryService history,
        IdentityService identity,
        Beside beside,
        KnownAnswers known,
        List<FieldCheck> checks,
        FormAnswers formAnswers) {

    static Stage of(ApplicationContext application) {
        return application.getAutowireCapableBeanFactory().createBean(Stage.class);
    }

    World world(String pathway) {
        return new World(pathway, this);
    }

    Chance chance(Random random) {
        List<String> everybody = identity.createUserQuery().list().stream()
                .map(user -> user.getId())
                .sorted()
                .toList();
        return new Chance(staff, time, new RandomAnswers(known, checks, formAnswers), everybody, random);
    }

    Invariants invariants() {
        return new Invariants(
                file, tasks, people, runtime, management, jdbc, beside, new NothingToTell(repository, history));
    }

    /** Nothing fails any more, no case is open, and the clock goes as it does. */
    void clear() {
        faults.fail(Faults.ANY, 0, 0);
        management.createJobQuery().noRetriesLeft().list().forEach(job -> management.deleteJob(job.getId()));
        runtime.createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(open -> runtime.deleteProcessInstance(open.getId(), "the walk is over"));
        jdbc.sql("delete from list_news_feed").update();
        ClockUtil.reset();
    }
}
