package health.baton.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.baton.testing.SmallPathway;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Steps that follow one another are one job, until somebody has to act or one of them fails. */
class GoesOnTest extends RunningEngine {
    private static final String TEAM = "crew-leicester";

    @Autowired
    ManagementService management;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcClient db;

    private final SmallPathway pathway = new SmallPathway("Goes on", "crew")
            .model("""
                    <bpmn:sequenceFlow id="flow_1" sourceRef="startEvent_asked" targetRef="serviceTask_one" />
                    %s
                    <bpmn:sequenceFlow id="flow_2" sourceRef="serviceTask_one" targetRef="serviceTask_two" />
                    %s
                    <bpmn:sequenceFlow id="flow_3" sourceRef="serviceTask_two" targetRef="callActivity_block" />
                    <bpmn:callActivity id="callActivity_block" name="Ask in a block" calledElement="{key}-block"
                        camunda:calledElementBinding="deployment">
                      <bpmn:extensionElements>
                        <camunda:in businessKey="#{execution.processBusinessKey}" />
                        <camunda:in source="team" target="team" />
                      </bpmn:extensionElements>
                    </bpmn:callActivity>
                    <bpmn:sequenceFlow id="flow_4" sourceRef="callActivity_block" targetRef="userTask_look" />
                    <bpmn:userTask id="userTask_look" name="Look" camunda:candidateGroups="crew-leicester" />
                    <bpmn:sequenceFlow id="flow_5" sourceRef="userTask_look" targetRef="serviceTask_four" />
                    %s
                    <bpmn:sequenceFlow id="flow_6" sourceRef="serviceTask_four" targetRef="endEvent_done" />
                    <bpmn:endEvent id="endEvent_done" name="Done" />
                    """.formatted(asks("one", "crew"), asks("two", "crew"), asks("four", "crew")))
            .block("block", """
                    <bpmn:startEvent id="startEvent_block" name="Asked" />
                    <bpmn:sequenceFlow id="flow_1" sourceRef="startEvent_block" targetRef="serviceTask_three" />
                    %s
                    <bpmn:sequenceFlow id="flow_2" sourceRef="serviceTask_three" targetRef="endEvent_block" />
                    <bpmn:endEvent id="endEvent_block" name="Answered" />
                    """.formatted(asks("three", "${team == 'crew' ? 'crew' : ''}")))
            .form("start", """
                    {"type": "radio", "id": "Field_team", "key": "team", "label": "Team",
                     "values": [{"label": "Crew", "value": "crew"}, {"label": "None", "value": "none"}],
                     "properties": {"keep": "case"}}""");

    private static String asks(String step, String role) {
        return """
                <bpmn:serviceTask id="serviceTask_%1$s" name="See who is there %1$s" camunda:asyncBefore="true"
                    camunda:delegateExpression="${checkTeamOpen}">
                  <bpmn:extensionElements>
                    <camunda:inputOutput>
                      <camunda:inputParameter name="role">%2$s</camunda:inputParameter>
                      <camunda:inputParameter name="place">leicester</camunda:inputParameter>
                    </camunda:inputOutput>
                  </bpmn:extensionElements>
                </bpmn:serviceTask>
                """.formatted(step, role);
    }

    @Test
    void oneJobDoesEveryStepUntilSomebodyHasToActABlocksToo() {
        String reference = begun("crew");

        management.executeJob(only(reference).getId());

        assertThat(jobs(reference)).isEmpty();
        assertThat(tasks.createTaskQuery()
                        .processInstanceBusinessKey(reference)
                        .singleResult()
                        .getName())
                .isEqualTo("Look");
    }

    @Test
    void whoeverActsWaitsForNoStep() {
        String reference = begun("crew");
        management.executeJob(only(reference).getId());

        tasks.complete(tasks.createTaskQuery()
                .processInstanceBusinessKey(reference)
                .singleResult()
                .getId());

        assertThat(step(only(reference))).isEqualTo("serviceTask_four");
    }

    @Test
    void aFailureUndoesTheStepsBeforeItAndThenEachIsTriedByItself() {
        String reference = begun("none");
        Job begun = only(reference);

        fails(begun);
        assertThat(only(reference).getId())
                .as("nothing was kept of the steps before")
                .isEqualTo(begun.getId());
        assertThat(only(reference).getExceptionMessage()).isNotBlank();

        management.executeJob(begun.getId());
        assertThat(step(only(reference))).as("the second try does one step").isEqualTo("serviceTask_two");

        fails(only(reference));
        management.executeJob(only(reference).getId());
        assertThat(step(only(reference))).as("the step that fails stands alone").isEqualTo("serviceTask_three");
        fails(only(reference));
        assertThat(step(only(reference))).isEqualTo("serviceTask_three");
    }

    private String begun(String team) {
        deploy(pathway, TEAM);
        return begin("crew", pathway.key, Map.of("team", team));
    }

    private void fails(Job job) {
        assertThatThrownBy(() -> management.executeJob(job.getId())).hasMessageContaining("needs the input 'role'");
    }

    private Job only(String reference) {
        return jobs(reference).get(0);
    }

    private String step(Job job) {
        return management
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }

    /** Of the whole case, blocks included. */
    private List<Job> jobs(String reference) {
        String whole = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(reference, pathway.key)
                .singleResult()
                .getRootProcessInstanceId();
        List<String> ids = db.sql("select j.id_ from act_ru_job j where j.root_proc_inst_id_ = ?")
                .param(whole)
                .query(String.class)
                .list();
        return management.createJobQuery().list().stream()
                .filter(job -> ids.contains(job.getId()))
                .collect(Collectors.toList());
    }
}
