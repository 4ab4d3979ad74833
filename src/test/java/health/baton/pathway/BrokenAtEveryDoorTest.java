package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

/** A real pathway, broken in one place: the build, the designer's command and the start refuse it, and say the same. */
class BrokenAtEveryDoorTest {
    private static final ModelCheck CHECK = RulesAlone.check();
    private static final String MODEL = "processes/ptcda/ptcda.bpmn";
    private static final String CHASE = "event_lateOutside";

    @TempDir
    private Path root;

    private final KeptDeployments deployments = new KeptDeployments();

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

        var start = new DeployPathways(
                deployments, CHECK, new MockEnvironment(), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        assertThatThrownBy(() -> start.deploy(library))
                .isInstanceOf(DeployPathways.BrokenPathways.class)
                .extracting(Throwable::getMessage)
                .asString()
                .isEqualTo("Some pathways break the model rules:\n  "
                        + String.join(
                                "\n  ",
                                atTheBuild.stream().map(Finding::toString).toList()));
        assertThat(deployments.deployed).isEmpty();
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
