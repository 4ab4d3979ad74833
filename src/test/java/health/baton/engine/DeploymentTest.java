package health.baton.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DeploymentTest extends RunningEngine {
    @Autowired
    Tasks tasks;

    @Autowired
    EngineForms forms;

    @Autowired
    TaskService taskService;

    @Autowired
    RepositoryService repository;

    private Map<String, byte[]> folder;

    @BeforeEach
    void deploy() {
        folder = Example.folder();
        deployments.deploy(Example.KEY, folder);
        authorizations.allowStarts(Example.TEAM, Set.of(Example.KEY));
    }

    @Test
    void deploysTheSameContentOnce() {
        String before = deployments.deploy(Example.KEY, folder);

        assertThat(deployments.deploy(Example.KEY, Example.folder())).isEqualTo(before);
        assertThat(repository.createDeploymentQuery().deploymentId(before).count())
                .isEqualTo(1);
    }

    @Test
    void letsATeamStartOnlyWhatItMayStartNow() {
        authorizations.allowStarts(Example.TEAM, Set.of());

        assertThatThrownBy(() -> start()).isInstanceOf(AuthorizationException.class);

        authorizations.allowStarts(Example.TEAM, Set.of(Example.KEY));
        assertThat(start()).isNotEmpty();
    }

    @Test
    void knowsWhetherCasesCanBegin() {
        assertThat(deployments.holds(Example.KEY)).isTrue();
        assertThat(deployments.holds("never-deployed")).isFalse();
    }

    @Test
    void makesANewVersionOfEverythingWhenOneFormHasChanged() {
        int before = version();

        folder.put(Example.FORM, Example.form("example-first", "finding", "What was really found"));
        deployments.deploy(Example.KEY, folder);

        assertThat(version()).isEqualTo(before + 1);
    }

    @Test
    void leavesARunningCaseTheFormThatItBeganWithAndGivesANewCaseTheNewOne() {
        OpenTask running = firstTaskOf(start());

        folder.put(Example.FORM, Example.form("example-first", "finding", "What the crew found"));
        deployments.deploy(Example.KEY, folder);

        assertThat(forms.ofTask(running.id())).contains("What was found").doesNotContain("What the crew found");
        assertThat(forms.ofTask(firstTaskOf(start()).id())).contains("What the crew found");
    }

    @Test
    void readsALetterAsItWasWhenTheCaseBegan() {
        String running = start();

        folder.put(Example.LETTER, Example.utf8("# Another note\n"));
        deployments.deploy(Example.KEY, folder);

        assertThat(deployments.fileOf(running, Example.LETTER).map(DeploymentTest::text))
                .hasValue("# Note\n");
        assertThat(deployments.fileOf(start(), Example.LETTER).map(DeploymentTest::text))
                .hasValue("# Another note\n");
    }

    @Test
    void neverReadsAFileOfAnotherVersionInItsPlace() {
        folder.remove(Example.LETTER);
        deployments.deploy(Example.KEY, folder);
        String running = start();
        deployments.deploy(Example.KEY, Example.folder());

        assertThat(deployments.fileOf(running, Example.LETTER)).isEmpty();
        assertThatThrownBy(() -> deployments.fileOf("NONE-SUCH", Example.LETTER))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void takesARemovedFileForAChange() {
        String before = deployments.deploy(Example.KEY, folder);

        folder.remove(Example.LETTER);

        assertThat(deployments.deploy(Example.KEY, folder)).isNotEqualTo(before);
    }

    @Test
    void namesTheFilesByTheirPlaceInTheRepositoryAndKeepsTheirHashes() {
        String deployment = deployments.deploy(Example.KEY, folder);

        assertThat(repository.getDeploymentResourceNames(deployment))
                .containsExactlyInAnyOrder(
                        "processes/example/example.bpmn",
                        "forms/example/start.form",
                        Example.FORM,
                        Example.LETTER,
                        "manifest-example.txt");
        assertThat(repository.getResourceAsStream(deployment, "manifest-example.txt"))
                .asString(java.nio.charset.StandardCharsets.UTF_8)
                .containsPattern("[0-9a-f]{64}  " + Example.FORM);
    }

    @Test
    void letsNobodyOfTheStaffDeployByTheEnginesOwnWay() {
        for (String person : new String[] {"crew", "designer", "manager"}) {
            signedIn.as(
                    person,
                    () -> assertThatThrownBy(() -> repository
                                    .createDeployment()
                                    .addString("x.bpmn", Example.process("x", ""))
                                    .deploy())
                            .isInstanceOf(AuthorizationException.class));
        }
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }

    private int version() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(Example.KEY)
                .latestVersion()
                .singleResult()
                .getVersion();
    }

    private String start() {
        return begin("crew", Example.KEY, Map.of("whereabouts", "At home"));
    }

    private OpenTask firstTaskOf(String reference) {
        return tasks.ofCase(reference).get(0);
    }
}
