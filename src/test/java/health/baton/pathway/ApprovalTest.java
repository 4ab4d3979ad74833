package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

/** Outside the demonstration only what two people have approved, exactly as they approved it, begins cases. */
@ExtendWith(OutputCaptureExtension.class)
class ApprovalTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String SIGNED = """
            {"approves": "%s",
             "clinicalLead": {"name": "Dr Ada Example", "on": "2026-11-20"},
             "clinicalSafetyOfficer": {"name": "Bo Example", "on": "2026-11-21"}}
            """;
    private static final String MODEL = "processes/tea/tea.bpmn";
    private static final String APPROVAL = "processes/tea/approval.json";

    private final TreeMap<String, byte[]> files = new TreeMap<>();
    private final KeptDeployments deployments = new KeptDeployments();
    private final KeptReleases releases = new KeptReleases();
    private final MockEnvironment environment = new MockEnvironment();

    ApprovalTest() {
        file(MODEL, Miniature.process("tea", "<bpmn:callActivity id='x' calledElement='boil' name='Boil' />"));
        file("processes/shared/boil/boil.bpmn", Miniature.process("boil", ""));
        file("processes/tea/letters/thanks.md", "Thank you");
        file("processes/tea/pathway.md", "Tea");
        file("forms/tea/pour.form", "{}");
        file("forms/boil/water.form", "{}");
        file(APPROVAL, SIGNED.formatted(hash()));
    }

    @Test
    void whatTwoPeopleHaveApprovedIsDeployed(CapturedOutput output) {
        start();

        assertThat(deployments.deployed).containsExactly("tea");
        assertThat(output).doesNotContain("NOT deployed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                MODEL,
                "processes/shared/boil/boil.bpmn",
                "processes/tea/letters/thanks.md",
                "forms/tea/pour.form",
                "forms/boil/water.form"
            })
    void anyChangeInWhatWouldRunNeedsANewApproval(String path, CapturedOutput output) {
        String before = hash();
        file(path, new String(files.get(path), StandardCharsets.UTF_8) + "\n");

        start();

        assertThat(hash()).isNotEqualTo(before);
        assertThat(deployments.deployed).isEmpty();
        assertThat(output).contains("it has been changed since it was approved", hash());
    }

    @Test
    void aFileTakenAwayNeedsANewApproval() {
        files.remove("processes/tea/letters/thanks.md");

        assertThat(missing()).isEqualTo("it has been changed since it was approved");
    }

    @Test
    void aChangedDescriptionOrAnotherPathwayNeedsNone() {
        file("processes/tea/pathway.md", "Hot tea");
        file("processes/jam/jam.bpmn", Miniature.process("jam", ""));

        assertThat(missing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bo Example | dr  ada EXAMPLE | one person alone has approved it: clinicalLead and clinicalSafetyOfficer are two",
                "Bo Example | '' | its approval does not name the clinicalSafetyOfficer",
                "Dr Ada Example | ' ' | its approval does not name the clinicalLead",
                "clinicalLead | lead | its approval does not name the clinicalLead",
                "2026-11-21 | 2026-11-22 | the clinicalSafetyOfficer approves it on a day to come",
                "2026-11-20 | yesterday | its approval does not say on which day the clinicalLead approved it, like 2026-11-21",
                "approves | approved | it has been changed since it was approved",
                "{ | [ | its approval is not JSON",
            })
    void saysWhatIsMissing(String from, String to, String missing) {
        file(APPROVAL, SIGNED.formatted(hash()).replace(from, to));

        assertThat(missing()).isEqualTo(missing);
    }

    @Test
    void anUnapprovedPathwayWithoutAnEarlierVersionIsLeftOutLoudly(CapturedOutput output) {
        files.remove(APPROVAL);

        start();

        assertThat(deployments.deployed).isEmpty();
        assertThat(output)
                .contains(
                        "ERROR",
                        "Pathway tea is NOT deployed as it is now: nobody has approved it",
                        "NOBODY CAN BEGIN A CASE",
                        "record the hash " + hash() + " in " + APPROVAL);
    }

    @Test
    void anUnapprovedChangeLeavesTheEarlierVersionRunningLoudly(CapturedOutput output) {
        files.remove(APPROVAL);
        deployments.fromBefore.add("tea");

        start();

        assertThat(deployments.deployed).isEmpty();
        assertThat(output)
                .contains("NOT deployed", "Cases go on, and begin, with the version deployed before")
                .doesNotContain("NOBODY CAN BEGIN");
    }

    @Test
    void theOthersAreDeployedAllTheSame() {
        file("processes/jam/jam.bpmn", Miniature.process("jam", ""));

        start();

        assertThat(deployments.deployed).containsExactly("tea");
    }

    @Test
    void theDemonstrationNeedsNoApproval() {
        files.remove(APPROVAL);
        environment.setActiveProfiles("demo");

        start();

        assertThat(deployments.deployed).containsExactly("tea");
    }

    @Test
    void theDesignersFolderAndTheBuiltApplicationGiveOneHash() {
        Library folder = LibraryInFolder.read(java.nio.file.Path.of(""));
        Library built = LibraryOnClasspath.read();

        assertThat(folder.pathways()).isNotEmpty();
        assertThat(hashes(folder)).isEqualTo(hashes(built)).doesNotHaveDuplicates();
    }

    private static List<String> hashes(Library library) {
        return library.pathways().stream()
                .map(pathway -> Approval.hash(library, pathway))
                .toList();
    }

    private void start() {
        ModelCheck noRules = new ModelCheck(new CanBeRead(), List.of());
        Clock clock = Clock.fixed(TODAY.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        new DeployPathways(deployments, releases, noRules, new Refusals(deployments, releases, environment, clock))
                .deploy(new Library(files));
    }

    private String missing() {
        Library library = new Library(files);
        return Approval.missing(library, tea(library), TODAY).orElse("");
    }

    private String hash() {
        Library library = new Library(files);
        return Approval.hash(library, tea(library));
    }

    private static Model tea(Library library) {
        return library.pathways().stream()
                .filter(pathway -> pathway.key().equals("tea"))
                .findFirst()
                .orElseThrow();
    }

    private void file(String path, String content) {
        files.put(path, content.getBytes(StandardCharsets.UTF_8));
    }
}
