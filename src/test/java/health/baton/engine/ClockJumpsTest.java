package health.baton.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The machine's clock jumps an hour, forward and back: a clock of a case goes off once, and none is lost. */
class ClockJumpsTest extends RunningEngine {
    private static final Duration HOUR = Duration.ofHours(1);

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    ManagementService management;

    private final Instant now = Instant.now();
    private final String key = "jump-" + UUID.randomUUID();

    @AfterEach
    void theRightTime() {
        ClockUtil.reset();
    }

    @Test
    void whatFallsDueByAJumpForwardGoesOffOnceAlsoWhenTheClockIsPutRight() {
        String before = begin();
        itIs(now.plus(HOUR).plusSeconds(60));
        runWhatIsDue();
        assertThat(open(before)).containsExactly("After nobody came");

        String during = begin();
        itIs(now.plusSeconds(120));
        runWhatIsDue();
        assertThat(open(before)).containsExactly("After nobody came");
        assertThat(open(during)).as("no earlier than it was promised").containsExactly("First");

        itIs(now.plus(HOUR).plus(HOUR).plusSeconds(120));
        runWhatIsDue();
        assertThat(open(during)).as("later by no more than the jump").containsExactly("After nobody came");
        assertThat(open(before)).containsExactly("After nobody came");
    }

    @Test
    void aJumpBackMakesAClockLateByTheJumpAndNoMore() {
        String reference = begin();
        itIs(now.minus(HOUR));
        runWhatIsDue();
        assertThat(open(reference)).containsExactly("First");

        itIs(now.plus(HOUR).plusSeconds(60));
        runWhatIsDue();
        assertThat(open(reference)).containsExactly("After nobody came");
        assertThat(due()).isEmpty();
    }

    private String begin() {
        deployments.deploy(key, Map.of("processes/%s.bpmn".formatted(key), Example.utf8(Example.process(key, """
                <bpmn:startEvent id="startEvent_x" name="Begun" />
                <bpmn:sequenceFlow id="flow_1" sourceRef="startEvent_x" targetRef="userTask_x" />
                <bpmn:userTask id="userTask_x" name="First" camunda:candidateGroups="crew-leicester" />
                <bpmn:boundaryEvent id="event_late" name="Too late" attachedToRef="userTask_x">
                  <bpmn:timerEventDefinition><bpmn:timeDuration>PT1H</bpmn:timeDuration></bpmn:timerEventDefinition>
                </bpmn:boundaryEvent>
                <bpmn:sequenceFlow id="flow_2" sourceRef="event_late" targetRef="userTask_late" />
                <bpmn:userTask id="userTask_late" name="After nobody came" camunda:candidateGroups="crew-leicester" />
                """))));
        String reference = UUID.randomUUID().toString();
        runtime.startProcessInstanceByKey(key, reference);
        return reference;
    }

    private static void itIs(Instant moment) {
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    private void runWhatIsDue() {
        due().forEach(job -> management.executeJob(job.getId()));
    }

    private List<Job> due() {
        return management
                .createJobQuery()
                .processDefinitionKey(key)
                .executable()
                .list();
    }

    private List<String> open(String reference) {
        return tasks.createTaskQuery().processInstanceBusinessKey(reference).list().stream()
                .map(task -> task.getName())
                .toList();
    }
}
