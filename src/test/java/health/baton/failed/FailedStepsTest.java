package health.baton.failed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import health.baton.engine.Cases;
import health.baton.engine.FailedSteps;
import health.baton.engine.FailedSteps.FailedStep;
import health.baton.engine.RunningEngine;
import health.baton.testing.AsSomebody;
import health.baton.testing.SmallPathway;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/**
 * Cases that always fail beside many that do not: the many go on, and each of the others stands in the administrators' list
 * until its cause is gone. With {@code -Psoak} 10,000 healthy ones.
 */
class FailedStepsTest extends RunningEngine {
    private static final int HEALTHY = Boolean.getBoolean("baton.soak") ? 10_000 : 200;
    private static final int POISONED = 5;
    private static final int AT_ONCE = 1_000;

    private final SmallPathway pathway =
            new SmallPathway("Poisoned", "crew").model("""
                    <bpmn:sequenceFlow id="flow_1" sourceRef="startEvent_asked" targetRef="serviceTask_step" />
                    <bpmn:serviceTask id="serviceTask_step" name="Find out what is missing" camunda:asyncBefore="true"
                        camunda:expression="${choice == 'go' ? antidote : choice}">
                      <bpmn:extensionElements>
                        <camunda:failedJobRetryTimeCycle>R3/PT0S</camunda:failedJobRetryTimeCycle>
                      </bpmn:extensionElements></bpmn:serviceTask>
                    <bpmn:sequenceFlow id="flow_2" sourceRef="serviceTask_step" targetRef="userTask_after" />
                    <bpmn:userTask id="userTask_after" name="See to it" camunda:candidateGroups="crew-leicester" />
                    <bpmn:sequenceFlow id="flow_3" sourceRef="userTask_after" targetRef="endEvent_done" />
                    <bpmn:endEvent id="endEvent_done" name="Done" />
                    """).form("start", """
                    {"type": "radio", "id": "Field_choice", "key": "choice", "label": "Choice",
                     "values": [{"label": "Stay", "value": "stay"}, {"label": "Go", "value": "go"}],
                     "properties": {"keep": "case"}}""");

    @Autowired
    FailedSteps failed;

    @Autowired
    ManagementService management;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    JdbcClient db;

    @Autowired
    WebApplicationContext context;

    private String deployment;

    @BeforeEach
    void deploy() {
        deployment = deploy(pathway, "crew-leicester");
    }

    @Test
    void whatAlwaysFailsHoldsUpNothingElseIsNamedAndGoesOnOnceItsCauseIsGone() {
        List<String> poisoned = new ArrayList<>(start("first", "go", POISONED - 2));
        List<String> healthy = new ArrayList<>();
        for (int from = 0; from < HEALTHY; from += AT_ONCE) {
            healthy.addAll(start("healthy-" + from, "stay", Math.min(AT_ONCE, HEALTHY - from)));
        }
        poisoned.addAll(start("last", "go", 2));

        work(() -> tasks() == HEALTHY && failed.number() >= POISONED);

        List<FailedStep> given = failed.first(1_000).stream()
                .filter(step -> step.pathway().equals(pathway.key))
                .toList();
        assertThat(given)
                .extracting(FailedStep::caseReference)
                .containsExactlyInAnyOrderElementsOf(poisoned)
                .doesNotContainAnyElementsOf(healthy);
        assertThat(given)
                .allSatisfy(step -> assertThat(step.step()).isEqualTo("Find out what is missing"))
                .allSatisfy(step -> assertThat(step.because()).contains("antidote"))
                .allSatisfy(step -> assertThat(step.at()).isAfter("2026-01-01T00:00:00Z"));
        String page = AsSomebody.body(web("admin", false, "/baton/admin/failed"));
        assertThat(page).contains(poisoned).contains("Find out what is missing", "What to do", "Try again");
        assertThat(AsSomebody.body(web("crew", false, "/baton/admin/failed"))).doesNotContain(poisoned);

        // tried again before the cause is gone it is given up again, after one try
        web("admin", true, "/baton/admin/failed/%s/again".formatted(given.get(0).id()));
        assertThat(failed.first(1_000)).doesNotContain(given.get(0));
        work(() -> failed.first(1_000).stream()
                .anyMatch(step -> step.id().equals(given.get(0).id())));

        given.forEach(step -> runtime.setVariable(step.instance(), "antidote", "found"));
        web("admin", true, "/baton/admin/failed/%s/again".formatted(given.get(0).id()));
        web("admin", true, "/baton/admin/failed/again");
        work(() -> tasks() == HEALTHY + POISONED);

        assertThat(failed.first(1_000)).noneMatch(step -> step.pathway().equals(pathway.key));
        assertThat(AsSomebody.body(web("admin", false, "/baton/admin/failed"))).doesNotContain(poisoned);
    }

    private org.springframework.test.web.servlet.MvcResult web(String person, boolean act, String path) {
        return new AsSomebody(context, signedIn).as(person, act ? post(path) : get(path));
    }

    /** Lets the engine work, on nothing but these cases, until it has come so far. */
    private void work(java.util.concurrent.Callable<Boolean> soFar) {
        Set<String> others = management.getRegisteredDeployments();
        others.stream().filter(id -> !id.equals(deployment)).forEach(management::unregisterDeploymentForJobExecutor);
        JobExecutor executor = engine.getJobExecutor();
        executor.start();
        try {
            Awaitility.await("the engine's work").atMost(Duration.ofMinutes(5)).until(soFar);
        } finally {
            executor.shutdown();
            others.forEach(management::registerDeploymentForJobExecutor);
        }
    }

    private long tasks() {
        return db.sql(
                        "select count(*) from act_ru_task t join act_re_procdef d on d.id_ = t.proc_def_id_ where d.key_ = ?")
                .param(pathway.key)
                .query(Long.class)
                .single();
    }

    private List<String> start(String key, String choice, int number) {
        List<String> references = new ArrayList<>();
        signedIn.as(
                "crew",
                () -> references.addAll(cases.startAll(
                        pathway.key,
                        IntStream.range(0, number)
                                .mapToObj(i -> new Cases.Start(Map.of("choice", choice), key + "-" + i))
                                .toList())));
        return references;
    }
}
