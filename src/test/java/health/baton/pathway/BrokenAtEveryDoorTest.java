package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.web.util.HtmlUtils;

/**
 * A real pathway, broken in one place: the build, the designer's command, the start and the deployment door – its page and its
 * address for programs – refuse it, and say the same.
 */
class BrokenAtEveryDoorTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final ModelCheck CHECK = RulesAlone.check();
    private static final String MODEL = "processes/ptcda/ptcda.bpmn";
    private static final String CHASE = "event_lateOutside";

    @TempDir
    private Path root;

    private final KeptDeployments deployments = new KeptDeployments();
    private final KeptReleases releases = new KeptReleases();
    private final Refusals refusals =
            new Refusals(deployments, releases, new MockEnvironment(), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

    /**
     * One slip of the pen.
     *
     * @param edits pairs of a regular expression and what stands there instead
     */
    record Broken(String what, String file, List<String> edits, String rule, String named) {
        Library library() {
            var files = new TreeMap<>(LibraryOnClasspath.read().files());
            String content = new String(files.get(file), StandardCharsets.UTF_8);
            for (int i = 0; i < edits.size(); i += 2) {
                String before = content;
                content = content.replaceAll(edits.get(i), edits.get(i + 1));
                assertThat(content).as(edits.get(i)).isNotEqualTo(before);
            }
            files.put(file, content.getBytes(StandardCharsets.UTF_8));
            return new Library(files);
        }

        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Broken> copies() {
        return Stream.of(
                new Broken(
                        "a chase removed",
                        MODEL,
                        List.of(
                                "(?s)<bpmn:boundaryEvent id=\"%s\".*?</bpmn:boundaryEvent>".formatted(CHASE),
                                "",
                                "<bpmn:flowNodeRef>%s</bpmn:flowNodeRef>".formatted(CHASE),
                                "",
                                "<bpmn:incoming>flow_lateOutside\\w*</bpmn:incoming>",
                                "",
                                "<bpmn:sequenceFlow id=\"flow_lateOutside[^>]*/>",
                                "",
                                "(?s)<bpmndi:BPMNShape [^>]*bpmnElement=\"%s\".*?</bpmndi:BPMNShape>".formatted(CHASE),
                                "",
                                "(?s)<bpmndi:BPMNEdge [^>]*bpmnElement=\"flow_lateOutside.*?</bpmndi:BPMNEdge>",
                                ""),
                        "every-wait-is-chased",
                        "Say what is done instead, or ask"),
                new Broken(
                        "a chase that has lost its time",
                        MODEL,
                        List.of(
                                "(?s)(<bpmn:boundaryEvent id=\"%s\".*?<bpmn:timeCycle[^>]*>)[^<]*(<)".formatted(CHASE),
                                "$1$2"),
                        "every-wait-is-chased",
                        "Say what is done instead, or ask"),
                new Broken(
                        "an option renamed in a form",
                        "forms/ptcda/discuss-call-out.form",
                        List.of("\"value\": *\"convey\"", "\"value\": \"convoy\""),
                        "options-match",
                        "convoy"),
                new Broken(
                        "a flow into nowhere",
                        MODEL,
                        List.of("targetRef=\"endEvent_reminded\"", "targetRef=\"endEvent_nowhere\""),
                        "flows-dock",
                        "endEvent_nowhere"),
                new Broken(
                        "a message that nobody sends",
                        MODEL,
                        List.of("(<bpmn:message [^>]*name=\")ptcda.called-again", "$1ptcda.rung-again"),
                        "messages-pair",
                        "ptcda.rung-again"),
                new Broken(
                        "a script added",
                        MODEL,
                        List.of(
                                "(?s)(<bpmn:serviceTask id=\"serviceTask_scoreNews2\"[^>]*>\\s*<bpmn:extensionElements>)",
                                "$1<camunda:executionListener event=\"start\">"
                                        + "<camunda:script scriptFormat=\"groovy\">news2 = 0</camunda:script>"
                                        + "</camunda:executionListener>"),
                        "no-code-in-models",
                        "Score NEWS2"));
    }

    @ParameterizedTest
    @MethodSource("copies")
    void everyDoorRefusesItAndSaysTheSame(Broken broken) throws IOException {
        Library library = broken.library();
        List<Finding> atTheBuild = CHECK.findings(library);
        assertThat(atTheBuild)
                .as("at the build")
                .anySatisfy(finding -> assertThat(finding)
                        .returns(broken.rule(), Finding::rule)
                        .returns(broken.file(), Finding::file)
                        .asString()
                        .contains(broken.named()));

        assertThat(atTheDesigners(library)).isEqualTo(TextReport.of(library, CHECK, atTheBuild));

        var start = new DeployPathways(deployments, releases, CHECK, refusals);
        assertThatThrownBy(() -> start.deploy(library))
                .isInstanceOf(DeployPathways.BrokenPathways.class)
                .extracting(Throwable::getMessage)
                .asString()
                .isEqualTo("Some pathways break the model rules:\n  "
                        + String.join(
                                "\n  ",
                                atTheBuild.stream().map(Finding::toString).toList()));
        assertThat(deployments.deployed).isEmpty();

        atTheDoor(library, atTheBuild);
        assertThat(releases.brought).isEmpty();
    }

    /** A zip of the pathway's folder, on the page and from a program. */
    private void atTheDoor(Library library, List<Finding> atTheBuild) throws IOException {
        Model pathway = library.pathways().stream()
                .filter(model -> model.path().equals(MODEL))
                .findFirst()
                .orElseThrow();
        byte[] zip = PackedFolder.of(library.whole(pathway));
        var door = new AtTheDoor(new PathwayDoor(releases, CHECK, refusals));

        var answer = door.byProgram(zip, "");
        assertThat(answer.getStatus()).isEqualTo(422);
        JsonNode findings = JSON.readTree(answer.getContentAsString()).get("findings");
        assertThat(JSON.convertValue(findings, Finding[].class)).containsExactlyElementsOf(atTheBuild);

        assertThat(door.bring(zip).getRedirectedUrl()).isEqualTo(AtTheDoor.LIST + "/check");
        String page = door.check().getContentAsString();
        assertThat(page).contains(Counts.many(atTheBuild.size(), "finding") + ": it cannot be deployed");
        assertThat(atTheBuild)
                .allSatisfy(finding -> assertThat(HtmlUtils.htmlUnescape(page))
                        .contains(
                                finding.file(),
                                finding.label(),
                                finding.problem() + ".",
                                finding.remedy() + ".",
                                "Rule " + finding.rule()));
        assertThat(page).doesNotContain("Deploy ptcda");
    }

    /** What the command printed before it named its page. */
    private String atTheDesigners(Library library) throws IOException {
        for (var file : library.files().entrySet()) {
            Path path = root.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        var out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> CheckModels.run(root, new PrintStream(out, true, StandardCharsets.UTF_8)))
                .isInstanceOf(CheckModels.FindingsLeft.class);
        return out.toString(StandardCharsets.UTF_8).replaceFirst("(?s)With the drawings: .*", "");
    }
}
