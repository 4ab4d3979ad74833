package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import health.baton.engine.Release;
import health.baton.form.Checks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletResponse;

/** What comes in at the page or from a program is checked, shown, and deployed as it was shown, or not at all. */
class PathwayDoorTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String MODEL = "processes/tea/tea.bpmn";
    private static final String LETTER = "processes/tea/letters/thanks.md";
    private static final String APPROVAL = "processes/tea/approval.json";
    private static final Pattern HASH = Pattern.compile("name=\"hash\" value=\"([0-9a-f]{64})\"");

    private final TreeMap<String, byte[]> application = new TreeMap<>();
    private final TreeMap<String, byte[]> files = new TreeMap<>();
    private final KeptDeployments deployments = new KeptDeployments();
    private final KeptReleases releases = new KeptReleases();
    private final MockEnvironment environment = new MockEnvironment();
    private final List<ModelRule> rules = new ArrayList<>();
    private Refusals refusals;
    private AtTheDoor door;

    @BeforeEach
    void open() {
        put(application, MODEL, Miniature.process("tea", ""));
        put(application, LETTER, "Thank you");
        put(application, "processes/tea/pathway.md", "Tea");
        files.putAll(application);
        put(files, LETTER, "Thank you very much");
        environment.setActiveProfiles("demo");
        Clock clock = Clock.fixed(TODAY.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        ModelCheck check = new ModelCheck(new CanBeRead(), rules);
        refusals = new Refusals(deployments, releases, environment, clock);
        door = new AtTheDoor(new PathwayDoor(releases, check, refusals, () -> new Library(application)));
        bringApplications();
    }

    @Test
    void showsWhatWouldChangeAndDeploysItWhenSomebodyAgrees() throws IOException {
        files.remove("processes/tea/pathway.md");
        put(files, "processes/tea/letters/more.md", "More");
        assertThat(door.bring(zip()).getRedirectedUrl()).isEqualTo(AtTheDoor.LIST + "/check");

        String page = door.check().getContentAsString();

        assertThat(page)
                .contains("File: tea.zip", "No findings:", "Beside version 1, the newest since 21-Nov-2026 09:00")
                .containsSubsequence("processes/tea/letters/more.md", "added", LETTER, "changed", "Hash to approve")
                .doesNotContain(MODEL + "</td>", "pathway.md</td>")
                .contains("Not approved: nobody has approved it. It runs only in demonstrations");
        assertThat(door.deploy(hash(page)).getRedirectedUrl()).isEqualTo(AtTheDoor.LIST);
        assertThat(releases.newest("tea"))
                .hasValueSatisfying(
                        release -> assertThat(release.version().number()).isEqualTo(2))
                .hasValueSatisfying(release -> assertThat(release.by()).isEqualTo("robin"))
                .hasValueSatisfying(
                        release -> assertThat(release.manifest().hashes().keySet())
                                .containsExactly("processes/tea/letters/more.md", LETTER, MODEL));
        assertThat(door.check().getRedirectedUrl())
                .as("nothing lies here any more")
                .isEqualTo(AtTheDoor.LIST);
    }

    @Test
    void deploysNothingButWhatWasChecked() throws IOException {
        door.bring(zip());
        String looked = hash(door.check().getContentAsString());

        put(files, LETTER, "Thank you for nothing");
        door.bring(zip());

        assertThat(door.deploy(looked).getRedirectedUrl()).isEqualTo(AtTheDoor.LIST + "/check");
        assertThat(door.deploy("").getRedirectedUrl()).isEqualTo(AtTheDoor.LIST + "/check");
        assertThat(releases.brought).hasSize(1);
        assertThat(hash(door.check().getContentAsString())).isNotEqualTo(looked);
    }

    @Test
    void deploysNothingOverAVersionThatNobodyHasLookedAt() throws IOException {
        door.bring(zip());
        String looked = hash(door.check().getContentAsString());

        var others = new TreeMap<>(application);
        put(others, LETTER, "Thanks");
        releases.bring(
                "tea", others, "kim", releases.newest("tea").orElseThrow().deployment());

        assertThat(door.deploy(looked).getRedirectedUrl()).isEqualTo(AtTheDoor.LIST + "/check");
        assertThat(releases.newest("tea")).get().returns("kim", Release::by);
        assertThat(door.check().getContentAsString()).contains("Beside version 2");
    }

    @Test
    void saysWhenNothingWouldChange() throws IOException {
        put(files, LETTER, "Thank you");
        put(files, "processes/tea/pathway.md", "Hot tea");
        door.bring(zip());

        assertThat(door.check().getContentAsString())
                .contains("Nothing: this is what runs.")
                .doesNotContain("name=\"hash\"");
        assertThat(door.byProgram(zip(), "").getStatus()).isEqualTo(200);
        assertThat(releases.brought).hasSize(1);
    }

    @Test
    void refusesAFileThatIsNoPathwayInWordsAndForgetsIt() throws IOException {
        byte[] bad = new Zips().with("../../<etc>/passwd", "root").bytes();

        MockHttpServletResponse refused = door.bring(bad);

        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(refused.getContentAsString())
                .contains("The file was not taken", "../../&lt;etc&gt;/passwd leads out of the folder")
                .doesNotContain("<etc>");
        assertThat(door.check().getRedirectedUrl()).isEqualTo(AtTheDoor.LIST);
        MockHttpServletResponse program = door.byProgram(bad, "");
        assertThat(program.getStatus()).isEqualTo(400);
        JsonNode error =
                JSON.readTree(program.getContentAsString()).get("errors").get(0);
        assertThat(error.get("entry").asText()).isEqualTo("../../<etc>/passwd");
        assertThat(error.get("reason").asText()).isEqualTo("leads out of the folder");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>",
                "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]><x>&c;</x>",
                "<!DOCTYPE x SYSTEM 'http://localhost:9/x.dtd'><x/>",
            })
    void refusesADocumentTypeBecauseItReadsOtherFilesAndFillsTheMemory(String xml) throws IOException {
        for (String file : List.of(MODEL, "processes/tea/strength.dmn")) {
            var before = new TreeMap<>(files);
            put(files, file, xml);

            MockHttpServletResponse refused = door.byProgram(zip(), "");

            assertThat(refused.getStatus()).isEqualTo(422);
            assertThat(JSON.readTree(refused.getContentAsString()).get("findings"))
                    .singleElement()
                    .satisfies(
                            finding -> assertThat(finding.get("file").asText()).isEqualTo(file))
                    .satisfies(
                            finding -> assertThat(finding.get("problem").asText())
                                    .isEqualTo(
                                            "it has a document type (DOCTYPE), by which a file can read others or fill the memory"));
            files.clear();
            files.putAll(before);
        }
        assertThat(releases.brought).hasSize(1);
    }

    @Test
    void showsAFindingWithItsPlaceOnTheDrawingAndDeploysNothing() throws IOException {
        rules.add(new LetterBreaks());
        open();
        door.bring(zip());

        String page = door.check().getContentAsString();

        assertThat(page)
                .contains("1 finding: it cannot be deployed")
                .contains(
                        "thanks.md</strong>", "says too much.", "Say less.", "Rule letters-are-short: Nobody reads on.")
                .doesNotContain("name=\"hash\"", "<style");
        assertThat(door.deploy("any").getRedirectedUrl()).isEqualTo(AtTheDoor.LIST + "/check");
        assertThat(door.byProgram(zip(), "").getStatus()).isEqualTo(422);
        assertThat(releases.newest("tea")).get().returns("", Release::by);
    }

    @Test
    void marksTheFieldOfAFormThatBreaksARule() throws IOException {
        rules.add(new FormCanBeChecked(Checks.all()));
        open();
        put(files, "forms/tea/drink.form", """
                {"id": "tea-drink", "components": [
                  {"type": "dynamiclist", "id": "Field_sugar", "key": "sugar", "label": "How much <sugar>?"},
                  {"type": "separator", "id": "Line_below"}]}""");
        door.bring(zip());

        String page = door.check().getContentAsString();

        String list = page.substring(page.indexOf("What forms/tea/drink.form shows"), page.indexOf("</table>"));
        assertThat(list)
                .containsPattern("(?s)pathways-marked.*href=\"#finding-1\".*How much &lt;sugar&gt;\\?.*Line_below")
                .containsOnlyOnce("pathways-marked");
    }

    @Test
    void refusesAnUnapprovedPathwayOutsideTheDemonstrationInTheWordsOfTheStart() throws IOException {
        environment.setActiveProfiles();
        String words =
                "Pathway tea is NOT deployed as it is now: nobody has approved it. Cases go on, and begin, with the"
                        + " version deployed before. To approve it, its clinical lead and the clinical safety officer record the"
                        + " hash " + unitHash() + " in " + APPROVAL;
        door.bring(zip());

        assertThat(door.check().getContentAsString()).contains(words).doesNotContain("name=\"hash\"");
        assertThat(door.deploy("any").getRedirectedUrl()).isEqualTo(AtTheDoor.LIST + "/check");
        MockHttpServletResponse program = door.byProgram(zip(), "");
        assertThat(program.getStatus()).isEqualTo(409);
        assertThat(program.getContentAsString()).contains(words);
        assertThat(releases.brought).hasSize(1);
        Library library = new Library(files);
        assertThat(refusals.of(library, library.pathways().get(0)))
                .as("at the start")
                .hasValue(words);
    }

    @Test
    void deploysWhatTwoPeopleHaveApprovedAndSaysWho() throws IOException {
        environment.setActiveProfiles();
        put(files, APPROVAL, """
                {"approves": "%s",
                 "clinicalLead": {"name": "Dr Ada Example", "on": "2026-11-20"},
                 "clinicalSafetyOfficer": {"name": "Bo Example", "on": "2026-11-21"}}
                """.formatted(unitHash()));
        String who =
                "Dr Ada Example (20-Nov-2026) as clinical lead, and Bo Example (21-Nov-2026) as clinical safety officer";
        door.bring(zip());
        String page = door.check().getContentAsString();
        assertThat(page).contains("Approved exactly as it is by " + who);

        door.deploy(hash(page));

        assertThat(releases.newest("tea")).get().returns("robin", Release::by);
        assertThat(door.list().getContentAsString()).contains(who, "robin");
        put(files, APPROVAL, new String(files.get(APPROVAL), StandardCharsets.UTF_8).replace("Bo ", "Flo "));
        door.bring(zip());
        assertThat(door.check().getContentAsString())
                .as("another approval is another version, and the hash is the same")
                .contains("Flo Example", APPROVAL + "</td>", unitHash(), "name=\"hash\"")
                .doesNotContain(LETTER + "</td>");
    }

    @Test
    void refusesWhatWasWithdrawnForSafetyEvenInTheDemonstration() throws IOException {
        releases.withdrawn.put(unitHash(), "withdrawn for safety: it scalds.");
        door.bring(zip());

        assertThat(door.check().getContentAsString())
                .contains("Pathway tea is NOT deployed as it is now: withdrawn for safety: it scalds.")
                .doesNotContain("name=\"hash\"");
        assertThat(door.deploy("any").getRedirectedUrl()).isEqualTo(AtTheDoor.LIST + "/check");
        assertThat(door.byProgram(zip(), "").getStatus()).isEqualTo(409);
        assertThat(releases.brought).hasSize(1);
    }

    @Test
    void takesAPathwayFromAProgram() throws IOException {
        MockHttpServletResponse looked = door.byProgram(zip(), "?check=true");
        assertThat(looked.getStatus()).isEqualTo(200);
        assertThat(JSON.readTree(looked.getContentAsString()).get("deployed").asBoolean())
                .isFalse();
        assertThat(releases.brought).hasSize(1);

        MockHttpServletResponse deployed = door.byProgram(zip(), "");

        assertThat(deployed.getStatus()).isEqualTo(201);
        assertThat(JSON.readTree(deployed.getContentAsString()))
                .isEqualTo(JSON.readTree("""
                        {"pathway": "tea", "version": 2, "deployed": true, "hash": "%s",
                         "changes": [{"path": "%s", "how": "changed"}]}
                        """.formatted(unitHash(), LETTER)));
    }

    @Test
    void goesBackToWhatTheApplicationBrings() throws IOException {
        door.bring(zip());
        door.deploy(hash(door.check().getContentAsString()));
        assertThat(door.list().getContentAsString())
                .contains(
                        "What the application brings is <strong>another</strong> one",
                        "Check what the application brings");

        assertThat(door.bringOwn("tea").getRedirectedUrl()).isEqualTo(AtTheDoor.LIST + "/check");
        String page = door.check().getContentAsString();
        assertThat(page).contains("the start looks after this pathway again");
        door.deploy(hash(page));

        assertThat(releases.newest("tea"))
                .get()
                .returns("", Release::by)
                .returns(3, release -> release.version().number());
        assertThat(door.list().getContentAsString()).doesNotContain("Check what the application brings");
        assertThat(door.bringOwn("coffee").getStatus()).isEqualTo(404);
    }

    @Test
    void listsWhatRunsAndWhatIsNotDeployedForWantOfApproval() throws IOException {
        environment.setActiveProfiles();
        put(application, "processes/jam/jam.bpmn", Miniature.process("jam", "").replace("Make tea", "Cook jam"));

        assertThat(door.list().getContentAsString())
                .contains("not approved: runs only in demonstrations", "the application<")
                .containsSubsequence(
                        "Cook jam", "Nobody can begin a case of it", "Pathway jam is NOT deployed as it is now");
    }

    /** Finds the letter too long. */
    private static final class LetterBreaks implements ModelRule {
        @Override
        public String id() {
            return "letters-are-short";
        }

        @Override
        public String why() {
            return "Nobody reads on.";
        }

        @Override
        public List<Finding> check(Library library) {
            return List.of(new Finding(id(), LETTER, "thanks.md", "says too much", "Say less"));
        }
    }

    private void bringApplications() {
        deployments.fromBefore.add("tea");
        if (releases.brought.isEmpty()) {
            Library own = new Library(application);
            releases.bring("tea", own.deployed(own.pathways().get(0)), "", "");
        }
    }

    private byte[] zip() {
        return PackedFolder.of(files);
    }

    private String unitHash() {
        Library library = new Library(files);
        return Approval.hash(library, library.pathways().get(0));
    }

    private static String hash(String page) {
        Matcher hash = HASH.matcher(page);
        assertThat(hash.find()).as("a form that names the hash").isTrue();
        return hash.group(1);
    }

    private static void put(Map<String, byte[]> files, String path, String content) {
        files.put(path, content.getBytes(StandardCharsets.UTF_8));
    }
}
