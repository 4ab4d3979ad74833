package health.baton.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the engine would allow by itself, and here does not: see "Traps of the engine" in src/docs/operating.md. */
class EngineTrapsTest extends RunningEngine {
    @Autowired
    RuntimeService runtime;

    @Autowired
    RepositoryService repository;

    @Autowired
    TaskService tasks;

    @Autowired
    FilterService filters;

    @Autowired
    IdentityService identity;

    @Autowired
    ManagementService management;

    @Autowired
    DecisionService decisions;

    @Autowired
    JdbcClient db;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${dataSource}",
                "${dataSource.connection}",
                "${shifts}",
                "${environment}",
                "${applicationContext}",
                "${''.getClass()}",
                "${''.class}",
                "${''.getClass().forName('java.lang.Runtime')}",
                "${team.getClass()}",
                "${team.class}",
                "${team.getClass().forName('java.lang.Runtime')}",
                "${rota.wait(1)}",
                "${dateTime().getClass()}",
                "${deadline.clock}",
                "${dateTime().getZone()}",
                "${dateTime().getClass()}",
                "${execution.processEngineServices}",
                "${execution.getProcessEngineServices()}",
                "${execution.setVariable('x', 'y')}",
                "${task}",
                "${variables}"
            })
    void letsAnExpressionReachNothingButWhatIsMadeForModels(String expression) {
        assertThatThrownBy(() -> run(service("camunda:expression=\"" + expression + "\"")))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageMatching("(?s).*(Unknown|Cannot find|Could not|not find|Cannot resolve).*");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "${team.of('crew', 'leicester')}       | crew-leicester",
                "${rota.fallback('crew', 'leicester')} | [crew-leicester, coordinator-leicester]",
                "${execution.processBusinessKey}       | trap",
                "${dateTime().plusSeconds(60)}         | 20"
            })
    void letsAnExpressionReachWhatIsMadeForModels(String expression, String value) {
        String instance = run(service("camunda:expression=\"%s\" camunda:resultVariable=\"out\"".formatted(expression))
                + "<bpmn:sequenceFlow id=\"flow_x\" sourceRef=\"serviceTask_x\" targetRef=\"userTask_x\" />"
                + "<bpmn:userTask id=\"userTask_x\" name=\"X\" camunda:candidateGroups=\"crew-leicester\" />");

        assertThat(String.valueOf(runtime.getVariable(instance, "out"))).startsWith(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mine", "My teams", "Due now", "Overdue"})
    void answersTheListsOfTasksThatStandOnExpressions(String name) {
        String filter =
                filters.createTaskFilterQuery().filterName(name).singleResult().getId();

        // nobody in this context gives the school nurse a task
        signedIn.as("schoolnurse", () -> assertThat(filters.list(filter)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"juel", "feel", "groovy", "javascript", "python"})
    void runsNoScript(String language) {
        assertThatThrownBy(() -> run("""
                        <bpmn:scriptTask id="scriptTask_x" name="X" scriptFormat="%s">
                          <bpmn:script>1 + 1</bpmn:script>
                        </bpmn:scriptTask>
                        """.formatted(language) + start("scriptTask_x")))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("Scripts are not allowed");
    }

    @Test
    void endsNoCaseSilentlyByAnErrorThatNobodyCatches() {
        assertThatThrownBy(() -> run("""
                        <bpmn:endEvent id="endEvent_x" name="X">
                          <bpmn:errorEventDefinition errorRef="error_x" />
                        </bpmn:endEvent>
                        """ + start("endEvent_x")))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("no error handl");
    }

    @Test
    void refusesAModelThatDoesNotSayHowLongItsHistoryLives() {
        String model = Example.process("undated", service("camunda:expression=\"${true}\""))
                .replace("camunda:historyTimeToLive=\"P1D\"", "");

        assertThatThrownBy(() -> deployments.deploy("undated", Map.of("processes/undated.bpmn", Example.utf8(model))))
                .hasMessageContaining("historyTimeToLive");
    }

    @Test
    void keepsWhatADecisionTableWasAskedInTheCaseFileOnly() {
        String table = """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="definitions_trap" name="Trap"
                    xmlns:camunda="http://camunda.org/schema/1.0/dmn" namespace="trap">
                  <decision id="trapCriteria" name="Trap" camunda:historyTimeToLive="P1D">
                    <decisionTable id="table_trap" hitPolicy="COLLECT">
                      <input id="input_1"><inputExpression id="expression_1" typeRef="string">
                        <text>personBanner</text></inputExpression></input>
                      <output id="output_1" name="criteria" typeRef="string" />
                      <output id="output_2" name="reason" typeRef="string" />
                      <rule id="rule_1"><inputEntry id="entry_1"><text></text></inputEntry>
                        <outputEntry id="entry_2"><text>"discuss"</text></outputEntry>
                        <outputEntry id="entry_3"><text>"Frail since the fall"</text></outputEntry></rule>
                    </decisionTable>
                  </decision>
                </definitions>
                """;
        String model = Example.process("asks", """
                <bpmn:serviceTask id="serviceTask_x" name="X" camunda:asyncBefore="true"
                    camunda:delegateExpression="${applyCriteria}">
                  <bpmn:extensionElements><camunda:inputOutput>
                    <camunda:inputParameter name="decision">trapCriteria</camunda:inputParameter>
                    <camunda:outputParameter name="criteria">${criteria}</camunda:outputParameter>
                  </camunda:inputOutput></bpmn:extensionElements>
                </bpmn:serviceTask>
                <bpmn:sequenceFlow id="flow_end" sourceRef="serviceTask_x" targetRef="userTask_x" />
                <bpmn:userTask id="userTask_x" name="X" camunda:candidateGroups="crew-leicester" />
                """ + start("serviceTask_x"));
        deployments.deploy(
                "asks", Map.of("processes/asks.bpmn", Example.utf8(model), "processes/asks.dmn", Example.utf8(table)));

        String instance = runtime.startProcessInstanceByKey("asks", "asks").getId();
        management.executeJob(management
                .createJobQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId());

        assertThat(count("act_hi_varinst where name_ = 'criteria' and text_ = 'discuss'"))
                .isPositive();
        assertThat(count("timeline_entry where answers::text like '%Frail since the fall%'"))
                .isEqualTo(1);
        assertThat(count("act_hi_decinst")).isZero();
        assertThat(count("act_hi_dec_in")).isZero();
        assertThat(count("act_hi_varinst as v where v::text like '%Frail since the fall%'"))
                .isZero();
    }

    private int count(String from) {
        return db.sql("select count(*) from " + from).query(Integer.class).single();
    }

    @ParameterizedTest
    @ValueSource(strings = {"crew", "geriatrician", "practice", "coordinator", "manager", "designer"})
    void letsOnlyAdministratorsReachIntoTheEngine(String person) {
        signedIn.as(person, () -> {
            refused(() -> filters.saveFilter(filters.newTaskFilter("Own").setQuery(tasks.createTaskQuery())));
            refused(() -> identity.saveUser(identity.newUser("new")));
            refused(() -> identity.createMembership(person, "camunda-admin"));
            refused(() -> repository.suspendProcessDefinitionByKey("ptcda"));
            refused(() -> management.getTableCount());
            refused(() -> decisions
                    .evaluateDecisionTableByKey("frailtyCriteria")
                    .variables(Map.of())
                    .evaluate());
            assertThatThrownBy(() -> tasks.saveTask(tasks.newTask()))
                    .as("a task beside every case")
                    .isInstanceOf(ProcessEngineException.class);
            assertThatThrownBy(() -> tasks.createTaskQuery()
                            .taskAssigneeExpression("${currentUser()}")
                            .list())
                    .as("an expression in a query")
                    .isInstanceOf(BadUserRequestException.class);
            assertThat(runtime.createVariableInstanceQuery().count())
                    .as("variables")
                    .isZero();
        });
    }

    @Test
    void showsOfTheTasksThatSomebodyAsksForTheirOwnOnly() {
        String instance =
                run("<bpmn:userTask id=\"userTask_x\" name=\"X\" camunda:candidateGroups=\"crew-leicester\" />"
                        + start("userTask_x"));

        signedIn.as("crew", () -> {
            assertThat(of(instance).taskCandidateUser("crew").count()).isEqualTo(1);
            assertThat(of(instance).count()).isEqualTo(1);
        });
        signedIn.as("otherpractice", () -> {
            assertThat(of(instance).taskCandidateUser("otherpractice").count()).isZero();
            assertThat(of(instance).taskCandidateUser("crew").count())
                    .as("in somebody else's name")
                    .isZero();
            assertThat(of(instance)
                            .or()
                            .taskCandidateUser("otherpractice")
                            .taskName("X")
                            .endOr()
                            .count())
                    .as("their own, or others")
                    .isZero();
        });
    }

    private TaskQuery of(String instance) {
        return tasks.createTaskQuery().processInstanceId(instance);
    }

    /** Each of these closes a trap that shows only after weeks: a fixed chase, a lost node, another schema. */
    @Test
    void keepsTheSettingsThatCloseTraps() {
        assertThat(engine.isAuthorizationEnabled()).isTrue();
        assertThat(engine.getDefaultUserPermissionNameForTask()).isEqualTo("TASK_WORK");
        assertThat(engine.isEnforceSpecificVariablePermission()).isTrue();
        assertThat(engine.isEnableExpressionsInAdhocQueries()).isFalse();
        assertThat(engine.isEnableExceptionsAfterUnhandledBpmnError()).isTrue();
        assertThat(engine.isSkipOutputMappingOnCanceledActivities()).isTrue();
        assertThat(engine.isReevaluateTimeCycleWhenDue()).isTrue();
        assertThat(engine.isEnforceHistoryTimeToLive()).isTrue();
        assertThat(engine.getDatabaseSchemaUpdate()).isEqualTo("false");
        assertThat(engine.isStandaloneTasksEnabled()).isFalse();
        assertThat(engine.isCmmnEnabled()).isFalse();
        assertThat(engine.isEnableCmdExceptionLogging()).isFalse();
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(AuthorizationException.class);
    }

    private static String service(String attributes) {
        return "<bpmn:serviceTask id=\"serviceTask_x\" name=\"X\" %s />".formatted(attributes) + start("serviceTask_x");
    }

    private static String start(String next) {
        return "<bpmn:startEvent id=\"startEvent_x\" name=\"X\" />"
                + "<bpmn:sequenceFlow id=\"flow_start\" sourceRef=\"startEvent_x\" targetRef=\"%s\" />".formatted(next);
    }

    /** Deploys and starts a process of this content; returns its instance. */
    private String run(String content) {
        String key = "trap-" + UUID.randomUUID();
        deployments.deploy(
                key, Map.of("processes/%s.bpmn".formatted(key), Example.utf8(Example.process(key, content))));
        return runtime.startProcessInstanceByKey(key, "trap").getId();
    }
}
