package health.baton.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a case is told reaches every place that waits for it. */
class ToldToCaseTest extends RunningEngine {
    private static final String MESSAGE = "told.again";

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    ManagementService management;

    @Autowired
    JdbcClient db;

    @Test
    void reachesEveryPlaceThatWaitsForIt() {
        String reference = run("""
                <bpmn:startEvent id="startEvent_x" name="Begun" />
                <bpmn:sequenceFlow id="flow_1" sourceRef="startEvent_x" targetRef="gateway_x" />
                <bpmn:parallelGateway id="gateway_x" />
                <bpmn:sequenceFlow id="flow_2" sourceRef="gateway_x" targetRef="userTask_one" />
                <bpmn:sequenceFlow id="flow_3" sourceRef="gateway_x" targetRef="userTask_two" />
                """ + waiting("one") + waiting("two"));
        assertThat(cases.awaits(reference, MESSAGE)).isTrue();

        assertThat(cases.correlate(reference, MESSAGE, Map.of("decision", "go")))
                .isTrue();

        assertThat(open(reference)).containsExactlyInAnyOrder("After one", "After two");
        assertThat(runtime.createVariableInstanceQuery()
                        .variableName("decision")
                        .list())
                .extracting("value")
                .containsOnly("go");
        assertThat(cases.correlate(reference, MESSAGE, Map.of())).isFalse();
    }

    @Test
    void isToldOnceWhereOneWaitStandsInAnother() {
        String reference = run("""
                <bpmn:startEvent id="startEvent_x" name="Begun" />
                <bpmn:sequenceFlow id="flow_1" sourceRef="startEvent_x" targetRef="userTask_outer" />
                <bpmn:subProcess id="userTask_outer" name="Outer">
                  <bpmn:startEvent id="startEvent_inner" name="Begun inside" />
                  <bpmn:sequenceFlow id="flow_2" sourceRef="startEvent_inner" targetRef="userTask_inner" />
                  %s
                </bpmn:subProcess>
                """.formatted(waiting("inner")) + boundary("outer"));

        assertThat(cases.correlate(reference, MESSAGE, Map.of())).isTrue();

        assertThat(open(reference)).containsExactly("After outer");
    }

    @Test
    void aClockThatWasTakenAwayHasNotGoneOff() {
        String reference = clockOr("taken");
        assertThat(cases.correlate(reference, MESSAGE, Map.of())).isTrue();
        assertThat(story(reference)).contains("Told").doesNotContain("A day later");

        String silent = clockOr("silent");
        management.executeJob(management
                .createJobQuery()
                .processInstanceId(instance(silent))
                .singleResult()
                .getId());
        assertThat(story(silent)).contains("A day later");
    }

    private String clockOr(String name) {
        return run("""
                <bpmn:startEvent id="startEvent_x" name="Begun" />
                <bpmn:sequenceFlow id="flow_1" sourceRef="startEvent_x" targetRef="userTask_%1$s" />
                <bpmn:subProcess id="userTask_%1$s" name="Wait for an answer">
                  <bpmn:startEvent id="startEvent_inner" name="Begun inside" />
                  <bpmn:sequenceFlow id="flow_2" sourceRef="startEvent_inner" targetRef="event_day" />
                  <bpmn:intermediateCatchEvent id="event_day" name="A day later">
                    <bpmn:timerEventDefinition><bpmn:timeDuration xsi:type="bpmn:tFormalExpression">P1D</bpmn:timeDuration></bpmn:timerEventDefinition>
                  </bpmn:intermediateCatchEvent>
                  <bpmn:sequenceFlow id="flow_3" sourceRef="event_day" targetRef="userTask_nobody" />
                  %2$s
                </bpmn:subProcess>
                """.formatted(name, task("userTask_nobody", "Silent")) + boundary(name));
    }

    private List<String> story(String reference) {
        return db.sql("select label from timeline_entry where case_reference = ?")
                .param(reference)
                .query(String.class)
                .list();
    }

    private String instance(String reference) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(reference)
                .singleResult()
                .getId();
    }

    private static String waiting(String name) {
        return task("userTask_" + name, "Wait " + name) + boundary(name);
    }

    private static String boundary(String name) {
        return """
                <bpmn:boundaryEvent id="event_%1$s" name="Told" attachedToRef="userTask_%1$s">
                  <bpmn:messageEventDefinition messageRef="message_x" />
                </bpmn:boundaryEvent>
                <bpmn:sequenceFlow id="flow_told_%1$s" sourceRef="event_%1$s" targetRef="userTask_after_%1$s" />
                """.formatted(name) + task("userTask_after_" + name, "After " + name);
    }

    private static String task(String id, String name) {
        return "<bpmn:userTask id=\"%s\" name=\"%s\" camunda:candidateGroups=\"crew-leicester\" />".formatted(id, name);
    }

    private List<String> open(String reference) {
        return tasks.createTaskQuery().processInstanceBusinessKey(reference).list().stream()
                .map(task -> task.getName())
                .toList();
    }

    private String run(String content) {
        String key = "told-" + UUID.randomUUID();
        String model = Example.process(key, content)
                .replace("<bpmn:error", "<bpmn:message id=\"message_x\" name=\"" + MESSAGE + "\" />\n<bpmn:error");
        deployments.deploy(key, Map.of("processes/%s.bpmn".formatted(key), Example.utf8(model)));
        return runtime.startProcessInstanceByKey(key, key).getBusinessKey();
    }
}
