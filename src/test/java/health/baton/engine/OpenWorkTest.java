package health.baton.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OpenWorkTest extends RunningEngine {
    private static final String COUNTED = """
            <bpmn:userTask id="userTask_%1$s" name="Ring" camunda:candidateGroups="crew-leicester"><bpmn:extensionElements><camunda:properties>
              <camunda:property name="countsAgainst" value="%1$s" />
            </camunda:properties></bpmn:extensionElements></bpmn:userTask>
            """;
    private static final String START = "<bpmn:startEvent id=\"start\" name=\"Begins\" />";

    @Autowired
    OpenWork work;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Test
    void countsTheOpenTasksOfAnAreaByWhatTheModelSaysThoseOfBlocksToo() {
        deployments.deploy(
                "counted",
                Map.of(
                        "processes/counted.bpmn",
                        Example.utf8(Example.process("counted", START + """
                                <bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="both" />
                                <bpmn:parallelGateway id="both" />
                                <bpmn:sequenceFlow id="f2" sourceRef="both" targetRef="userTask_calls" />
                                <bpmn:sequenceFlow id="f3" sourceRef="both" targetRef="block" />
                                <bpmn:sequenceFlow id="f4" sourceRef="both" targetRef="userTask_other" />
                                <bpmn:userTask id="userTask_other" name="Not counted" camunda:candidateGroups="crew-leicester" />
                                <bpmn:callActivity id="block" name="A block" calledElement="counted-block"
                                    camunda:calledElementBinding="deployment"><bpmn:extensionElements>
                                  <camunda:in businessKey="#{execution.processBusinessKey}" />
                                </bpmn:extensionElements></bpmn:callActivity>""" + COUNTED.formatted("calls"))),
                        "processes/counted-block.bpmn",
                        Example.utf8(Example.process("counted-block", START + """
                                <bpmn:sequenceFlow id="f5" sourceRef="start" targetRef="userTask_removals" />
                                """ + COUNTED.formatted("removals")))));
        start("leicester");
        String second = start("leicester");
        start("rugby");

        assertThat(work.counted("counted", "leicester", "countsAgainst"))
                .containsExactlyInAnyOrderEntriesOf(Map.of("calls", 2, "removals", 2));

        String called = tasks.createTaskQuery()
                .processInstanceId(second)
                .taskDefinitionKey("userTask_calls")
                .singleResult()
                .getId();
        tasks.complete(called);
        assertThat(work.counted("counted", "leicester", "countsAgainst")).containsEntry("calls", 1);
        assertThat(work.counted("counted", "nowhere", "countsAgainst")).isEmpty();
        assertThat(work.counted("other", "leicester", "countsAgainst")).isEmpty();
    }

    private String start(String area) {
        return runtime.startProcessInstanceByKey("counted", "counted-" + area, Map.of("area", area))
                .getId();
    }
}
