package health.baton.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class HistoryOfFlowTest extends RunningEngine {
    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    JdbcClient db;

    @Test
    void keepsJobsThatFailedAndNotThoseThatWentWell() {
        String instance = waitsForAJob("well", "${execution.processBusinessKey}");
        management.executeJob(job(instance));
        assertThat(logged(instance)).isZero();

        String broken = waitsForAJob("broken", "${unknownThing}");
        assertThatThrownBy(() -> management.executeJob(job(broken))).isInstanceOf(ProcessEngineException.class);
        assertThat(logged(broken)).isOne();
    }

    @Test
    void keepsOfVariablesWhatSteersAndNotWhatStandsBesideEachCase() {
        String instance = waitsForAJob("well", "${execution.processBusinessKey}");
        assertThat(kept(instance)).containsExactly("disposition");
        assertThat(runtime.getVariables(instance)).containsOnlyKeys("disposition", "area", "caseReference");
    }

    @Test
    void keepsOfAStepWhatTheCaseKeepsAndNotItsInputsAndOutputs() {
        String instance = waitsForAJob("step", "${true}", """
                <camunda:inputOutput>
                  <camunda:inputParameter name="role">crew</camunda:inputParameter>
                  <camunda:outputParameter name="open">yes</camunda:outputParameter>
                </camunda:inputOutput>""");
        management.executeJob(job(instance));

        assertThat(kept(instance)).containsExactlyInAnyOrder("disposition", "open");
    }

    private List<String> kept(String instance) {
        return db.sql("select name_ from act_hi_varinst where proc_inst_id_ = ?")
                .param(instance)
                .query(String.class)
                .list();
    }

    private String waitsForAJob(String key, String expression) {
        return waitsForAJob(key, expression, "");
    }

    private String waitsForAJob(String key, String expression, String extensions) {
        String model = Example.process(key, """
                <bpmn:startEvent id="startEvent_x" name="X" />
                <bpmn:sequenceFlow id="flow_1" sourceRef="startEvent_x" targetRef="serviceTask_x" />
                <bpmn:serviceTask id="serviceTask_x" name="X" camunda:asyncBefore="true" camunda:expression="%s">
                  <bpmn:extensionElements>%s</bpmn:extensionElements>
                </bpmn:serviceTask>
                <bpmn:sequenceFlow id="flow_2" sourceRef="serviceTask_x" targetRef="userTask_x" />
                <bpmn:userTask id="userTask_x" name="X" camunda:candidateGroups="crew-leicester" />
                """.formatted(expression, extensions));
        deployments.deploy(key, Map.of("processes/%s.bpmn".formatted(key), Example.utf8(model)));
        return runtime.startProcessInstanceByKey(
                        key, key, Map.of("disposition", "convey", "area", "leicester", "caseReference", key))
                .getId();
    }

    private String job(String instance) {
        return management
                .createJobQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
    }

    private long logged(String instance) {
        return db.sql("select count(*) from act_hi_job_log where process_instance_id_ = ?")
                .param(instance)
                .query(Long.class)
                .single();
    }
}
