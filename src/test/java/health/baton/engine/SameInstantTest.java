package health.baton.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import health.baton.testing.SmallPathway;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Two act on one case in the same instant, as people, clocks and nodes do: the second begins while the first has not ended.
 * One wins, the other gets a sentence, and the file tells both.
 */
class SameInstantTest extends RunningEngine {
    private static final String LATE = "Sent at the same moment as something else, and not kept: First";
    private static final String FOUND = SmallPathway.text("finding", "What was found");
    private static final SmallPathway PATHWAY = new SmallPathway("Same instant", "crew")
            .model("""
                    <bpmn:sequenceFlow id="flow_1" sourceRef="startEvent_asked" targetRef="userTask_first" />
                    <bpmn:userTask id="userTask_first" name="First" camunda:candidateGroups="crew-leicester,geriatrician-leicester"
                        camunda:formRef="{key}-first" camunda:formRefBinding="deployment" />
                    <bpmn:boundaryEvent id="event_cancelled" name="Cancelled" attachedToRef="userTask_first">
                      <bpmn:extensionElements><camunda:properties>
                        <camunda:property name="offeredTo" value="crew,geriatrician" />
                        <camunda:property name="form" value="{key}-first" />
                      </camunda:properties></bpmn:extensionElements>
                      <bpmn:messageEventDefinition messageRef="message_x" />
                    </bpmn:boundaryEvent>
                    <bpmn:boundaryEvent id="event_late" name="Too late" attachedToRef="userTask_first">
                      <bpmn:timerEventDefinition><bpmn:timeDuration>PT1H</bpmn:timeDuration></bpmn:timerEventDefinition>
                    </bpmn:boundaryEvent>
                    <bpmn:sequenceFlow id="flow_2" sourceRef="userTask_first" targetRef="userTask_done" />
                    <bpmn:userTask id="userTask_done" name="After it was done" camunda:candidateGroups="crew-leicester,geriatrician-leicester"
                        camunda:formRef="{key}-first" camunda:formRefBinding="deployment" />
                    <bpmn:sequenceFlow id="flow_3" sourceRef="event_cancelled" targetRef="userTask_cancelled" />
                    <bpmn:userTask id="userTask_cancelled" name="After it was cancelled" camunda:candidateGroups="crew-leicester" />
                    <bpmn:sequenceFlow id="flow_4" sourceRef="event_late" targetRef="userTask_late" />
                    <bpmn:userTask id="userTask_late" name="After nobody came" camunda:candidateGroups="crew-leicester" />
                    """, """
                    <bpmn:message id="message_x" name="{key}.cancelled" />""")
            .form("start", FOUND)
            .form("first", FOUND);

    @Autowired
    TaskService tasks;

    @Autowired
    FormService forms;

    @Autowired
    ManagementService management;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    private String reference;
    private String task;
    private String timer;

    @BeforeEach
    void aCaseWithATask() {
        deploy(PATHWAY, "crew-leicester");
        reference = begin("crew", PATHWAY.key, answers("asked"));
        task = tasks.createTaskQuery()
                .processInstanceBusinessKey(reference)
                .singleResult()
                .getId();
        timer = management
                .createJobQuery()
                .processInstanceId(
                        tasks.createTaskQuery().taskId(task).singleResult().getProcessInstanceId())
                .singleResult()
                .getId();
    }

    @Test
    void ofTwoPeopleOneIsToldThatTheOtherWasFirst() {
        Throwable second = atOnce(() -> submit("crew", "by the first"), () -> submit("geriatrician", "by the second"));

        saysSo(second);
        assertThat(open()).containsExactly("After it was done");
        assertThat(story("crew")).contains("First");
        assertThat(story("geriatrician")).containsExactly(LATE);
        assertThat(said()).contains("by the first").doesNotContain("by the second");
    }

    @Test
    void whoeverComesAMomentLaterGetsTheSameSentence() {
        submit("crew", "by the first");

        saysSo(catchThrowable(() -> submit("geriatrician", "by the second")));
        assertThat(open()).containsExactly("After it was done");
        assertThat(said()).doesNotContain("by the second");
    }

    @Test
    void ofTwoWhoEndTheCaseOneIsToldThatTheOtherWasFirst() {
        theLastTask();

        saysSo(atOnce(() -> submit("crew", "by the first"), () -> submit("geriatrician", "by the second")));
        assertThat(open()).isEmpty();
        assertThat(said()).contains("by the first").doesNotContain("by the second");
    }

    @Test
    void whoTakesATaskWhileTheCaseEndsIsToldToLookAgain() {
        theLastTask();

        Throwable second = atOnce(
                () -> {
                    submit("crew", "by the first");
                    // the second has found the task, and looks for its case when that is gone
                    db.sql("lock table act_ru_execution in access exclusive mode")
                            .update();
                },
                () -> claim("geriatrician"));

        assertThat(second).isInstanceOf(BadUserRequestException.class).hasMessageContaining("Look at it again");
        assertThat(open()).isEmpty();
    }

    @Test
    void whoDoesTheTaskWhileItIsCancelledIsToldSo() {
        Throwable second = atOnce(() -> cancel("crew"), () -> submit("geriatrician", "found something"));

        saysSo(second);
        assertThat(open()).containsExactly("After it was cancelled");
        assertThat(story("crew")).contains("Cancelled");
        assertThat(story("geriatrician")).containsExactly(LATE);
    }

    @Test
    void whoCancelsWhileTheTaskIsDoneIsToldSo() {
        Throwable second = atOnce(() -> submit("crew", "found something"), () -> cancel("geriatrician"));

        assertThat(second).isInstanceOf(ChangedMeanwhile.class).hasMessageContaining("at the same moment");
        assertThat(open()).containsExactly("After it was done");
        assertThat(said()).contains("found something");
    }

    @Test
    void whoCancelsWhileAClockBeginsABlockOnIsToldSo() {
        String step = tasks.createTaskQuery().taskId(task).singleResult().getExecutionId();
        try {
            Throwable second = atOnce(() -> beginsABlockOn(step), () -> cancel("geriatrician"));

            assertThat(second).isInstanceOf(ChangedMeanwhile.class).hasMessageContaining("at the same moment");
            assertThat(open()).containsExactly("First");
        } finally {
            db.sql("delete from act_ru_execution where super_exec_ = ?")
                    .param(step)
                    .update();
        }
        cancel("geriatrician");
        assertThat(open()).containsExactly("After it was cancelled");
    }

    @Test
    void whoWaitsForAClockThatWaitsForThemIsToldSo() {
        Throwable second = eachWaitsForTheOther(() -> cancel("geriatrician"));

        assertThat(second).isInstanceOf(ChangedMeanwhile.class).hasMessageContaining("at the same moment");
        assertThat(open()).containsExactly("First");
        cancel("geriatrician");
        assertThat(open()).containsExactly("After it was cancelled");
    }

    @Test
    void whoDoesATaskAndWaitsForAClockThatWaitsForThemIsToldSo() {
        Throwable second = eachWaitsForTheOther(() -> submit("geriatrician", "found something"));

        assertThat(second)
                .isInstanceOf(FormFieldValidationException.class)
                .hasMessageContaining("changed at the same moment")
                .hasMessageContaining("send it again");
        assertThat(open()).containsExactly("First");
        assertThat(story("geriatrician")).containsExactly(LATE);
    }

    @Test
    void whoDoesATaskAndWaitsWhileTheStoryIsWrittenIsToldSo() {
        Throwable second = eachWaitsForTheOther(
                () -> db.sql("lock table timeline_entry in exclusive mode").update(),
                () -> submit("geriatrician", "found something"));

        assertThat(second)
                .isInstanceOf(FormFieldValidationException.class)
                .hasMessageContaining("changed at the same moment");
        assertThat(open()).containsExactly("First");
        assertThat(said()).doesNotContain("found something");
    }

    @Test
    void whoAnswersInTheInstantOfTheChaseIsToldSo() {
        Throwable second = atOnce(() -> management.executeJob(timer), () -> submit("geriatrician", "found something"));

        saysSo(second);
        assertThat(open()).containsExactly("After nobody came");
        assertThat(story("geriatrician")).containsExactly(LATE);
    }

    @Test
    void aClockThatComesWhileSomebodyAnswersChasesNobody() {
        Throwable second = atOnce(() -> submit("crew", "found something"), () -> management.executeJob(timer));

        assertThat(second).isInstanceOf(OptimisticLockingException.class);
        assertThat(open()).containsExactly("After it was done");
        assertThat(management.createJobQuery().jobId(timer).count()).isZero();
    }

    @Test
    void ofTwoNodesOneRunsTheClock() {
        Throwable second = atOnce(() -> management.executeJob(timer), () -> management.executeJob(timer));

        assertThat(second).isInstanceOf(OptimisticLockingException.class);
        assertThat(open()).containsExactly("After nobody came");
        assertThat(management.createJobQuery().jobId(timer).count()).isZero();
    }

    @Test
    void ofTwoWhoTakeATaskOneIsToldToLookAgain() {
        Throwable second = atOnce(() -> claim("crew"), () -> claim("geriatrician"));

        assertThat(second).hasMessageContaining("Somebody else has just taken this task");
        assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee())
                .isEqualTo("crew");
    }

    private void theLastTask() {
        submit("crew", "found something");
        task = tasks.createTaskQuery()
                .processInstanceBusinessKey(reference)
                .singleResult()
                .getId();
    }

    /** The second acts when the first has acted and not ended, and waits for it in the database; what became of the second. */
    private @Nullable Throwable atOnce(Runnable first, Runnable second) {
        return atOnce(first, second, () -> {});
    }

    /** The other holds the task, and then wants the steps of the case; the database sends the second away. */
    private @Nullable Throwable eachWaitsForTheOther(Runnable second) {
        return eachWaitsForTheOther(
                () -> db.sql("select id_ from act_ru_task where id_ = ? for update")
                        .param(task)
                        .query()
                        .singleValue(),
                second);
    }

    private @Nullable Throwable eachWaitsForTheOther(Runnable holds, Runnable second) {
        return atOnce(
                () -> {
                    db.sql("set local deadlock_timeout = '1min'").update();
                    holds.run();
                },
                second,
                () -> db.sql("lock table act_ru_execution in access exclusive mode")
                        .update());
    }

    private @Nullable Throwable atOnce(Runnable first, Runnable second, Runnable whileItWaits) {
        CountDownLatch acted = new CountDownLatch(1);
        CompletableFuture<@Nullable Throwable> other = CompletableFuture.supplyAsync(() -> {
            try {
                acted.await();
            } catch (InterruptedException e) {
                return e;
            }
            return catchThrowable(second::run);
        });
        transaction.executeWithoutResult(open -> {
            first.run();
            acted.countDown();
            Awaitility.await("the second to wait for the first")
                    .atMost(Duration.ofSeconds(20))
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> other.isDone() || waits());
            whileItWaits.run();
        });
        return other.join();
    }

    /** As the engine does for a called block: the row that keeps the step from being removed. */
    private void beginsABlockOn(String step) {
        db.sql("""
                insert into act_ru_execution (id_, rev_, super_exec_, is_active_, is_concurrent_, is_scope_, is_event_scope_, suspension_state_)
                values (?, 1, ?, true, false, true, false, 1)""").params("same-instant", step).update();
    }

    private boolean waits() {
        return db.sql("""
                        select exists (select from pg_stat_activity
                         where datname = current_database() and wait_event_type = 'Lock')""").query(Boolean.class).single();
    }

    private static void saysSo(@Nullable Throwable late) {
        assertThat(late)
                .isInstanceOf(FormFieldValidationException.class)
                .hasMessageContaining("Somebody has done this task, or it is no longer needed");
    }

    private void submit(String person, String finding) {
        signedIn.as(person, () -> forms.submitTaskForm(task, answers(finding)));
    }

    private void claim(String person) {
        signedIn.as(person, () -> tasks.claim(task, person));
    }

    private void cancel(String person) {
        signedIn.as(person, () -> cases.tell(reference, PATHWAY.key + ".cancelled", answers("cancelled")));
    }

    private static Map<String, Object> answers(String finding) {
        return Map.of("finding", finding);
    }

    private List<String> open() {
        return tasks.createTaskQuery().processInstanceBusinessKey(reference).list().stream()
                .map(each -> each.getName())
                .toList();
    }

    private List<String> story(String person) {
        return db.sql("select label from timeline_entry where case_reference = ? and who = ? order by id")
                .params(reference, person)
                .query(String.class)
                .list();
    }

    private String said() {
        return db.sql("select string_agg(answers::text, ' ') from timeline_entry where case_reference = ?")
                .param(reference)
                .query(String.class)
                .single();
    }
}
