package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import health.baton.engine.Manifest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

/** The start leaves alone what an administrator brought in, and says when the application brings something else. */
@ExtendWith(OutputCaptureExtension.class)
class LeftAtTheStartTest {
    private static final String MODEL = "processes/tea/tea.bpmn";

    private final KeptReleases releases = new KeptReleases();
    private final KeptDeployments deployments = new KeptDeployments();
    private final Map<String, byte[]> application = Map.of(MODEL, bytes(Miniature.process("tea", "")));

    @Test
    void anotherVersionThanTheApplicationsIsSaidLoudlyAndStays(CapturedOutput output) {
        releases.bring("tea", Map.of(MODEL, bytes(Miniature.process("tea", "<!-- hot -->"))), "robin", "");

        start();

        assertThat(deployments.deployed).isEmpty();
        assertThat(output)
                .contains(
                        "WARN", "Pathway tea goes on with version 1, which an administrator brought in", "NOT deployed")
                .doesNotContain("robin", "nobody has approved it");
    }

    @Test
    void theSameAsTheApplicationsStaysQuietly(CapturedOutput output) {
        releases.bring("tea", application, "robin", "");

        start();

        assertThat(deployments.deployed).isEmpty();
        assertThat(output)
                .contains("Pathway tea goes on as an administrator brought it in")
                .doesNotContain("WARN");
    }

    @Test
    void anOlderNodeLeavesAloneWhatANewerBuildBrought(CapturedOutput output) {
        deployments.ofNewerBuild.add("tea");

        start("demo");

        assertThat(deployments.deployed).isEmpty();
        assertThat(output)
                .contains("WARN", "Pathway tea goes on as a newer build of Baton brought it in", "NOT deployed");
    }

    @Test
    void whatTheApplicationBroughtBeforeIsDeployedAsEver() {
        releases.bring("tea", application, "", "");

        start("demo");

        assertThat(deployments.deployed).containsExactly("tea");
    }

    @Test
    void whatWasWithdrawnDoesNotComeBackByAStart(CapturedOutput output) {
        releases.withdrawn.put(new Manifest(application).hash(), "withdrawn for safety: it scalds.");

        start("demo");

        assertThat(deployments.deployed).isEmpty();
        assertThat(output)
                .contains(
                        "ERROR",
                        "Pathway tea is NOT deployed as it is now: withdrawn for safety: it scalds. There is no version of it"
                                + " that is in force: NOBODY CAN BEGIN A CASE of it");
    }

    private void start(String... profiles) {
        MockEnvironment environment = new MockEnvironment();
        environment.setActiveProfiles(profiles);
        new DeployPathways(
                        deployments,
                        releases,
                        new ModelCheck(new CanBeRead(), List.of()),
                        new Refusals(deployments, releases, environment, Clock.systemUTC()))
                .deploy(new Library(new TreeMap<>(application)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
