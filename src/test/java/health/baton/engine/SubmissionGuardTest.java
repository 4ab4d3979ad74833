package health.baton.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class SubmissionGuardTest extends RunningEngine {
    private static final String CREW = "crew";
    private static final String STRANGER = "geriatrician";

    @Autowired
    Tasks tasks;

    @Autowired
    TaskService taskService;

    @Autowired
    FormService forms;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskFacts facts;

    @Autowired
    JdbcClient db;

    private String reference;
    private String task;

    @BeforeEach
    void startACase() {
        deployments.deploy(Example.KEY, Example.folder());
        authorizations.allowStarts(Example.TEAM, Set.of(Example.KEY));
        reference = begin(CREW, Example.KEY, Map.of("whereabouts", "Fernhill", "choice", "stay"));
        task = tasks.ofCase(reference).get(0).id();
    }

    /** What a candidate of a task could do to it and to its case. */
    private record Act(String words, Consumer<SubmissionGuardTest> how) {
        @Override
        public String toString() {
            return words;
        }
    }

    static Stream<Act> actsThatAreNotForCandidates() {
        return Stream.of(
                new Act("rename it", test -> test.change(found -> found.setName("Other"))),
                new Act("move its due date", test -> test.change(found -> found.setDueDate(Date.from(Instant.EPOCH)))),
                new Act("make it less urgent", test -> test.taskService.setPriority(test.task, 0)),
                new Act("assign it to somebody else", test -> test.taskService.setAssignee(test.task, STRANGER)),
                new Act("hand it to somebody else", test -> test.taskService.delegateTask(test.task, STRANGER)),
                new Act("claim it for somebody else", test -> test.taskService.claim(test.task, STRANGER)),
                new Act("own it", test -> test.taskService.setOwner(test.task, CREW)),
                new Act("offer it to others", test -> test.taskService.addCandidateUser(test.task, STRANGER)),
                new Act(
                        "take it away from the team",
                        test -> test.taskService.deleteCandidateGroup(test.task, Example.TEAM)),
                new Act("resolve it", test -> test.taskService.resolveTask(test.task, Map.of("choice", "go"))),
                new Act("throw an error", test -> test.taskService.handleBpmnError(test.task, "unknown")),
                new Act("throw an escalation", test -> test.taskService.handleEscalation(test.task, "unknown")),
                new Act("set a variable", test -> test.taskService.setVariable(test.task, "choice", "go")),
                new Act("set a variable of the task", test -> test.taskService.setVariableLocal(test.task, "x", "y")),
                new Act(
                        "set a variable of the case",
                        test -> test.runtime.setVariable(test.instance(), "choice", "go")),
                new Act("delete the case", test -> test.runtime.deleteProcessInstance(test.instance(), "no")),
                new Act(
                        "move the case on",
                        test -> test.runtime
                                .createProcessInstanceModification(test.instance())
                                .startBeforeActivity("endEvent_done")
                                .execute()),
                new Act(
                        "start without the form",
                        test -> test.runtime.startProcessInstanceByKey(Example.KEY, "own-key")),
                new Act(
                        "start in the middle",
                        test -> test.runtime
                                .createProcessInstanceByKey(Example.KEY)
                                .startBeforeActivity("userTask_second")
                                .execute()),
                new Act(
                        "send a message",
                        test -> test.runtime.createMessageCorrelation("any").correlateAll()),
                new Act("send a signal", test -> test.runtime.signalEventReceived("any")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("actsThatAreNotForCandidates")
    void refusesACandidateTo(Act act) {
        OpenTask before = tasks.find(task).orElseThrow();

        signedIn.as(
                CREW,
                () -> assertThatThrownBy(() -> act.how().accept(this)).isInstanceOf(AuthorizationException.class));

        assertThat(tasks.find(task)).contains(before);
        assertThat(runtime.getVariable(instance(), "choice")).isEqualTo("stay");
    }

    @Test
    void refusesToTakeAwayWhatAColleagueHolds() {
        taskService.setAssignee(task, "otherpractice");

        signedIn.as(CREW, () -> {
            assertThatThrownBy(() -> taskService.claim(task, null)).isInstanceOf(AuthorizationException.class);
            assertThatThrownBy(() -> taskService.setAssignee(task, null)).isInstanceOf(AuthorizationException.class);
            assertThatThrownBy(() -> forms.submitTaskForm(task, Map.of("finding", "Fine")))
                    .isInstanceOf(AuthorizationException.class);
            assertThatThrownBy(() -> taskService.complete(task, Map.of("finding", "Fine")))
                    .isInstanceOf(AuthorizationException.class);
        });

        assertThat(tasks.find(task).orElseThrow().holder()).isEqualTo("otherpractice");
    }

    @Test
    void letsACandidateTakeATaskAndGiveItBack() {
        signedIn.as(CREW, () -> taskService.claim(task, CREW));
        assertThat(tasks.find(task).orElseThrow().holder()).isEqualTo(CREW);

        signedIn.as(CREW, () -> taskService.setAssignee(task, null));
        assertThat(tasks.find(task).orElseThrow().holder()).isNull();
    }

    @Test
    void showsAndGivesAStrangerNothing() {
        signedIn.as(STRANGER, () -> {
            assertThat(taskService.createTaskQuery().taskId(task).count()).isZero();
            assertThat(runtime.createProcessInstanceQuery()
                            .processInstanceBusinessKey(reference)
                            .count())
                    .isZero();
            assertThatThrownBy(() -> taskService.claim(task, STRANGER)).isInstanceOf(AuthorizationException.class);
            assertThatThrownBy(() -> forms.submitTaskForm(task, Map.of("finding", "Fine")))
                    .isInstanceOf(AuthorizationException.class);
        });
    }

    static Stream<Arguments> badAnswers() {
        return Stream.of(
                Arguments.of(Map.of("finding", "Fine", "disposition", "go"), "disposition"),
                Arguments.of(Map.of("choice", "go"), "What was found"),
                Arguments.of(Map.of("finding", "x".repeat(41)), "What was found"),
                Arguments.of(Map.of("finding", "Fine", "choice", "fly"), "Choice"),
                Arguments.of(Map.of("finding", List.of("Fine")), "What was found"));
    }

    @ParameterizedTest
    @MethodSource("badAnswers")
    void refusesAnswersThatTheFormWouldNotAcceptAndKeepsNothingOfThem(Map<String, Object> answers, String named) {
        long kept = entries();
        long history = details();

        signedIn.as(CREW, () -> {
            assertThatThrownBy(() -> forms.submitTaskForm(task, new HashMap<>(answers)))
                    .isInstanceOf(FormFieldValidationException.class)
                    .hasMessageContaining(named);
            assertThatThrownBy(() -> taskService.complete(task, new HashMap<>(answers)))
                    .isInstanceOf(FormFieldValidationException.class)
                    .hasMessageContaining(named);
        });

        assertThat(tasks.find(task)).isPresent();
        assertThat(entries()).isEqualTo(kept);
        assertThat(details()).isEqualTo(history);
    }

    @Test
    void refusesAtTheStartWhatTheFormDoesNotAskAndStartsNothing() {
        long before = runtime.createProcessInstanceQuery().count();
        long kept = db.sql("select count(*) from care_case").query(Long.class).single();

        signedIn.as(
                CREW,
                () -> assertThatThrownBy(() ->
                                cases.start(Example.KEY, Map.of("whereabouts", "Fernhill", "startTeam", "x"), "one"))
                        .isInstanceOf(AnswersRefused.class)
                        .hasMessageContaining("startTeam"));

        assertThat(runtime.createProcessInstanceQuery().count()).isEqualTo(before);
        assertThat(db.sql("select count(*) from care_case").query(Long.class).single())
                .isEqualTo(kept);
    }

    @Test
    void writesWhatTheFileKeepsIntoNoTableOfTheEngine() {
        signedIn.as(CREW, () -> forms.submitTaskForm(task, Map.of("finding", "Bruised hip", "choice", "go")));

        assertThat(engineTablesWith("Fernhill")).isEmpty();
        assertThat(engineTablesWith("Bruised hip")).isEmpty();
        assertThat(db.sql("select count(*) from timeline_entry where case_reference = ? and answers::text like ?")
                        .params(reference, "%Bruised hip%")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(runtime.getVariable(instance(), "choice")).isEqualTo("go");
    }

    @Test
    void showsACandidateOfTheEnginesVariablesOnlyReferencesAndDecisions() {
        signedIn.as(
                CREW,
                () -> assertThat(taskService.getVariables(task).keySet())
                        .containsExactlyInAnyOrder(
                                "caseReference", "startedBy", "startTeam", "practice", "area", "choice"));
    }

    @Test
    void tellsAFormOfTheCaseOnlyTheNamesThatItUses() {
        assertThat(facts.of(tasks.find(task).orElseThrow())).containsExactly(Map.entry("choice", "stay"));
    }

    @Test
    void doesTheSameWhenATaskIsCompletedWithoutItsForm() {
        signedIn.as(CREW, () -> taskService.complete(task, Map.of("finding", "Sprained wrist", "choice", "go")));

        assertThat(engineTablesWith("Sprained wrist")).isEmpty();
        assertThat(runtime.getVariables(instance())).containsKey("choice").doesNotContainKey("finding");
    }

    @Test
    void takesNoAnswersWhereNothingIsAsked() {
        signedIn.as(CREW, () -> forms.submitTaskForm(task, Map.of("finding", "Fine")));
        String second = tasks.ofCase(reference).get(0).id();

        signedIn.as(
                CREW,
                () -> assertThatThrownBy(() -> taskService.complete(second, Map.of("choice", "go")))
                        .isInstanceOf(FormFieldValidationException.class));
        signedIn.as(CREW, () -> taskService.complete(second));

        assertThat(tasks.ofCase(reference)).isEmpty();
    }

    @Test
    void startsOneCaseForOneKey() {
        var references = new String[2];
        signedIn.as(CREW, () -> {
            references[0] = cases.start(Example.KEY, Map.of("whereabouts", "Fernhill"), "the-same");
            references[1] = cases.start(Example.KEY, Map.of("whereabouts", "Fernhill"), "the-same");
        });

        assertThat(references[0]).isEqualTo(references[1]);
    }

    /** The guard reads and replaces these by reflection: another engine version may have other ones. */
    @Test
    void findsTheFieldsOfTheEnginesCommands() {
        Map<Command<?>, List<String>> known = Map.of(
                new SubmitTaskFormCmd("t", Map.of(), false, false), List.of("taskId", "properties"),
                new CompleteTaskCmd("t", Map.of()), List.of("taskId", "variables"),
                new SubmitStartFormCmd("d", "k", Map.of()), List.of("processDefinitionId", "businessKey", "variables"),
                new ClaimTaskCmd("t", "u"), List.of("taskId", "userId"),
                new AssignTaskCmd("t", "u"), List.of("taskId", "userId"));

        known.forEach((command, fields) -> fields.forEach(
                field -> assertThat(CommandFields.get(command, field)).as(field).isNotNull()));
    }

    private void change(Consumer<Task> how) {
        Task found = taskService.createTaskQuery().taskId(task).singleResult();
        how.accept(found);
        taskService.saveTask(found);
    }

    private String instance() {
        return db.sql("select proc_inst_id_ from act_ru_execution where business_key_ = ? and parent_id_ is null")
                .param(reference)
                .query(String.class)
                .single();
    }

    private long entries() {
        return db.sql("select count(*) from timeline_entry").query(Long.class).single();
    }

    private long details() {
        return db.sql("select count(*) from act_hi_varinst").query(Long.class).single();
    }

    /** Of all the engine's tables, those in which the text stands anywhere. */
    private List<String> engineTablesWith(String text) {
        return db
                .sql("select table_name from information_schema.tables where table_name like 'act\\_%'")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> db.sql("select exists (select from %s as t where t::text like ?)".formatted(table))
                        .param("%" + text + "%")
                        .query(Boolean.class)
                        .single())
                .toList();
    }
}
