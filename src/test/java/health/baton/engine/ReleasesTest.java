package health.baton.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.baton.version.WithdrawVersion;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody brought in goes on being what runs, whatever the application brings at its next start. */
class ReleasesTest extends RunningEngine {
    private static final Map<String, byte[]> APPLICATIONS = Example.folder();

    @Autowired
    Releases releases;

    @Autowired
    RepositoryService repository;

    @Autowired
    WithdrawVersion withdraw;

    @Autowired
    ManagementService management;

    @Autowired
    CaseInstances instances;

    @Autowired
    NewCases newCases;

    @Autowired
    SystemActs system;

    @Autowired
    OneAtATime oneAtATime;

    @Autowired
    AuthorizationService authorizationService;

    private Map<String, byte[]> others;

    @BeforeEach
    void theApplicationBringsOne() {
        deployments.deploy(Example.KEY, APPLICATIONS);
        authorizations.allowStarts(Example.TEAM, Set.of(Example.KEY));
        others = Example.folder();
        others.put(Example.LETTER, Example.utf8("# By hand %s\n".formatted(UUID.randomUUID())));
    }

    @AfterEach
    void backToTheApplications() {
        releases.bring(Example.KEY, APPLICATIONS, "", newest().deployment());
    }

    @Test
    void aStartLeavesAloneWhatSomebodyBroughtIn() {
        Release brought = bring("robin");

        assertThat(deployments.deploy(Example.KEY, APPLICATIONS)).isEqualTo(brought.deployment());
        var newBuild = Example.folder();
        newBuild.put(Example.LETTER, Example.utf8("# Of the next build\n"));
        assertThat(deployments.deploy(Example.KEY, newBuild)).isEqualTo(brought.deployment());

        assertThat(newest()).isEqualTo(brought);
        assertThat(deployments.fileOf(start(), Example.LETTER)).hasValue(others.get(Example.LETTER));
    }

    @Test
    void anOlderNodeLeavesAloneWhatANewerBuildBroughtAndRunsNoneOfItsJobs() {
        Build older = new Build(Instant.parse("2100-01-01T00:00:00Z"));
        Build newer = new Build(Instant.parse("2100-02-01T00:00:00Z"));
        String brought = deployments(newer).deploy(Example.KEY, others);

        assertThat(deployments(older).isOfNewerBuild(Example.KEY)).isTrue();
        assertThat(deployments(older).deploy(Example.KEY, APPLICATIONS)).isEqualTo(brought);
        assertThat(newest().deployment()).isEqualTo(brought);
        assertThat(newest().byHand()).isFalse();

        management.unregisterDeploymentForJobExecutor(brought);
        new OwnJobs(management, repository, system, older).look();
        assertThat(management.getRegisteredDeployments()).doesNotContain(brought);
        new OwnJobs(management, repository, system, newer).look();
        assertThat(management.getRegisteredDeployments())
                .contains(brought)
                .containsAll(repository.createDeploymentQuery().list().stream()
                        .map(Deployment::getId)
                        .toList());
    }

    @Test
    void aNewerBuildReplacesWhatAnOlderOneBroughtAndOneWithoutATimeIsOlderThanNone() {
        Build older = new Build(Instant.parse("2100-01-01T00:00:00Z"));
        String brought = deployments(older).deploy(Example.KEY, others);
        String replaced =
                deployments(new Build(Instant.parse("2100-02-01T00:00:00Z"))).deploy(Example.KEY, APPLICATIONS);

        assertThat(replaced).isNotEqualTo(brought);
        assertThat(deployments(new Build((Instant) null)).deploy(Example.KEY, others))
                .isNotIn(brought, replaced);
    }

    private Deployments deployments(Build build) {
        return new EngineDeployments(repository, instances, newCases, system, oneAtATime, build);
    }

    @Test
    void afterGoingBackToWhatTheApplicationBringsTheStartLooksAfterItAgain() {
        Release brought = bring("robin");

        Release back = releases.bring(Example.KEY, APPLICATIONS, "", brought.deployment());

        assertThat(back.version().number()).isEqualTo(brought.version().number() + 1);
        assertThat(back.byHand()).isFalse();
        assertThat(deployments.deploy(Example.KEY, APPLICATIONS)).isEqualTo(back.deployment());
        var newBuild = Example.folder();
        newBuild.put(Example.LETTER, Example.utf8("# Of a build %s\n".formatted(UUID.randomUUID())));
        assertThat(deployments.deploy(Example.KEY, newBuild)).isNotEqualTo(back.deployment());
    }

    @Test
    void whatWasBroughtInBeforeMayBeBroughtInAgain() {
        bring("robin");
        Release back = releases.bring(Example.KEY, APPLICATIONS, "", newest().deployment());

        Release again = bring("robin");

        assertThat(again.version().number()).isEqualTo(back.version().number() + 1);
    }

    @Test
    void saysWhoBroughtWhatAndHowManyCasesRunOnIt() {
        String running = start();
        Release before = newest();

        Release brought = bring("robin");
        start();

        assertThat(brought)
                .returns("robin", Release::by)
                .returns(true, release -> release.version().newest())
                .returns(
                        before.version().number() + 1,
                        release -> release.version().number())
                .returns(
                        new Manifest(others).text(),
                        release -> release.manifest().text());
        assertThat(releases.file(brought, Example.LETTER)).hasValue(others.get(Example.LETTER));
        assertThat(releases.all().stream()
                        .filter(release -> release.pathway().equals(Example.KEY))
                        .limit(2))
                .extracting(
                        release -> release.version().number(),
                        release -> release.version().newest())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(brought.version().number(), true),
                        org.assertj.core.groups.Tuple.tuple(before.version().number(), false));
        assertThat(newest().version().running()).isEqualTo(1);
        assertThat(deployments.fileOf(running, Example.LETTER)).hasValue(APPLICATIONS.get(Example.LETTER));
    }

    @Test
    void bringsNothingInOverAVersionThatNobodyHasLookedAt() {
        Release looked = newest();
        bring("kim");

        assertThatThrownBy(() -> releases.bring(Example.KEY, others, "robin", looked.deployment()))
                .isInstanceOf(Overtaken.class);
        assertThat(newest()).returns("kim", Release::by);
    }

    @Test
    void ofTwoAtTheSameMomentOneIsTooLate() throws InterruptedException, ExecutionException {
        String over = newest().deployment();
        int before = newest().version().number();
        Callable<Boolean> bring = () -> {
            try {
                releases.bring(Example.KEY, others, "robin", over);
                return true;
            } catch (Overtaken overtaken) {
                return false;
            }
        };
        var two = Executors.newFixedThreadPool(2);
        List<Future<Boolean>> brought = two.invokeAll(List.of(bring, bring));
        two.shutdown();

        assertThat(List.of(brought.get(0).get(), brought.get(1).get())).containsExactlyInAnyOrder(true, false);
        assertThat(newest().version().number()).isEqualTo(before + 1);
    }

    @Test
    void whoeverMayStartTheNewVersionMayDoSoAtOnce() {
        String team = "pharmacy-leicester";
        assertThat(mayStart(team)).isFalse();
        others.compute(
                "processes/example/example.bpmn",
                (path, model) -> Example.utf8(new String(model, StandardCharsets.UTF_8)
                        .replace("\"startableBy\" value=\"crew\"", "\"startableBy\" value=\"crew, pharmacy\"")));

        bring("robin");

        assertThat(mayStart(team)).isTrue();
    }

    private boolean mayStart(String team) {
        return authorizationService
                        .createAuthorizationQuery()
                        .groupIdIn(team)
                        .resourceType(Resources.PROCESS_DEFINITION)
                        .resourceId(Example.KEY)
                        .hasPermission(ProcessDefinitionPermissions.CREATE_INSTANCE)
                        .count()
                > 0;
    }

    @Test
    void whatWasWithdrawnForSafetyIsNotBroughtInAgain() {
        Release brought = bring("robin");
        signedIn.as(
                "admin",
                () -> withdraw.withdraw(
                        Example.KEY, brought.version().number(), "It asks the wrong question", "Dr Ada Example"));
        assertThat(newest().withdrawn()).contains("It asks the wrong question");
        Release back = releases.bring(Example.KEY, APPLICATIONS, "", brought.deployment());

        assertThatThrownBy(() -> bring("robin"))
                .isInstanceOf(WithdrawnContent.class)
                .hasMessageContaining("It asks the wrong question");
        assertThat(releases.withdrawn(new Manifest(others))).isPresent();
        assertThat(newest()).isEqualTo(back);
    }

    @Test
    void aModelThatTheEngineDoesNotTakeLeavesNothingBehind() {
        Release before = newest();
        long deployed = repository.createDeploymentQuery().count();
        others.put("processes/example/example.bpmn", Example.utf8("<definitions/>"));

        assertThatThrownBy(() -> bring("robin")).isInstanceOf(RuntimeException.class);

        assertThat(newest()).isEqualTo(before);
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(deployed);
    }

    private Release bring(String by) {
        return releases.bring(Example.KEY, others, by, newest().deployment());
    }

    private Release newest() {
        return releases.newest(Example.KEY).orElseThrow();
    }

    private String start() {
        return begin("crew", Example.KEY, Map.of("whereabouts", "At home"));
    }
}
