package health.baton.engine;

import static org.assertj.core.api.Assertions.assertThat;

import health.baton.template.Applied;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A small pathway made with element templates only, as the Modeler writes them: nobody typed an expression. */
class TemplatesRunTest extends RunningEngine {
    private static final String KEY = "made-with-templates";

    /** The roving GPs work from 08:00 to 20:00: one hour is left today. */
    private static final Instant EVENING = Instant.parse("2026-11-21T19:00:00Z");

    @Autowired
    Tasks tasks;

    @Autowired
    SystemActs system;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService taskService;

    @Autowired
    ManagementService management;

    @BeforeEach
    void deploy() {
        ClockUtil.setCurrentTime(Date.from(EVENING));
        deployments.deploy(KEY, folder());
        authorizations.allowStarts(Example.TEAM, Set.of(KEY));
    }

    @AfterEach
    void letTimePass() {
        ClockUtil.reset();
    }

    @Test
    void givesTheTaskToTheTeamUntilATimeInItsWorkingHoursAndTheChaseToo() {
        OpenTask task = tasks.ofCase(start()).get(0);

        assertThat(task.label()).isEqualTo("Visit");
        assertThat(task.teams()).containsExactly("roving-gp-leicester");
        assertThat(task.due()).isEqualTo("2026-11-22T09:00:00Z");
        assertThat(chase(task).getDuedate().toInstant()).isEqualTo("2026-11-22T10:00:00Z");
    }

    @Test
    void remindsAndGoesOnToTheEndThatCountsTheOutcome() {
        String reference = start();
        OpenTask task = tasks.ofCase(reference).get(0);

        system.act(() -> {
            management.executeJob(chase(task).getId());
            management
                    .createJobQuery()
                    .processInstanceId(instance(reference))
                    .messages()
                    .list()
                    .forEach(job -> management.executeJob(job.getId()));
            return true;
        });
        assertThat(tasks.ofCase(reference)).containsExactly(task);

        system.act(() -> {
            taskService.complete(task.id());
            return true;
        });
        assertThat(tasks.ofCase(reference)).isEmpty();
        assertThat(system.act(() -> runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(reference)
                        .count()))
                .isZero();
    }

    private Job chase(OpenTask task) {
        return system.act(() -> management
                .createJobQuery()
                .processInstanceId(instance(task.caseReference()))
                .timers()
                .singleResult());
    }

    private String instance(String reference) {
        return system.act(() -> runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(reference)
                .singleResult()
                .getId());
    }

    private String start() {
        return begin("crew", KEY, Map.of("whereabouts", "At home"));
    }

    private static Map<String, byte[]> folder() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        String flow = "<bpmn:sequenceFlow id='flow_%1$s' sourceRef='%2$s' targetRef='%3$s' />";
        String model = Applied.template(
                        "start-with-a-form.json",
                        "startEvent",
                        "id='startEvent_asked' name='Asked'",
                        Map.of("Form", "made-with-templates-start"),
                        "")
                + flow.formatted(1, "startEvent_asked", "userTask_visit")
                + Applied.template(
                        "task-for-a-team.json",
                        "userTask",
                        "id='userTask_visit' name='Visit'",
                        Map.of("Team role", "roving-gp", "Due in", "PT2H", "Form", "made-with-templates-visit"),
                        "")
                + Applied.template(
                        "chase.json",
                        "boundaryEvent",
                        "id='event_late' name='Late' attachedToRef='userTask_visit'",
                        Map.of(),
                        "<bpmn:timerEventDefinition><bpmn:timeCycle>R/PT3H</bpmn:timeCycle></bpmn:timerEventDefinition>")
                + flow.formatted(2, "event_late", "serviceTask_remind")
                + Applied.template(
                        "capability-remind-overdue.json",
                        "serviceTask",
                        "id='serviceTask_remind' name='Remind'",
                        Map.of(),
                        "")
                + flow.formatted(3, "serviceTask_remind", "endEvent_reminded")
                + Applied.template(
                        "end-of-side-branch.json",
                        "endEvent",
                        "id='endEvent_reminded' name='Reminded'",
                        Map.of("Why the case goes on", "a reminder changes nothing"),
                        "")
                + flow.formatted(4, "userTask_visit", "endEvent_visited")
                + Applied.template(
                        "end-with-outcome.json",
                        "endEvent",
                        "id='endEvent_visited' name='Visited'",
                        Map.of("Outcome", "visited"),
                        "");
        files.put("processes/%1$s/%1$s.bpmn".formatted(KEY), Example.utf8(Example.process(KEY, model)));
        files.put(
                "forms/%s/start.form".formatted(KEY),
                Example.form("made-with-templates-start", "whereabouts", "Where"));
        files.put(
                "forms/%s/visit.form".formatted(KEY),
                Example.form("made-with-templates-visit", "finding", "What was found"));
        return files;
    }
}
