package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckModelsTest {
    private static final String DRAWN = """
            <bpmn:userTask id='userTask_pour' name='Pour &lt;tea&gt;'/></bpmn:process>
            <bpmndi:BPMNDiagram><bpmndi:BPMNPlane><bpmndi:BPMNShape bpmnElement='userTask_pour'>
              <dc:Bounds x='0' y='0' width='100' height='80'/></bpmndi:BPMNShape></bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
            <bpmn:process id='other'>""";

    @TempDir
    private Path root;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void saysWhatBreaksARuleAndShowsItOnTheDrawing() throws IOException {
        file("processes/tea/tea.bpmn", Miniature.process("tea", DRAWN));
        file("forms/tea/stir.form", "{\"id\":\"tea-stir\",\"components\":[]}");

        assertThatThrownBy(this::run)
                .isInstanceOf(CheckModels.FindingsLeft.class)
                .hasMessageContaining("target/check/index.html");

        assertThat(said())
                .contains("processes/tea/tea.bpmn\n", "  'Pour <tea>': has no due time\n      Set 'Due in'")
                .contains("forms/tea/stir.form\n  'tea-stir': nobody shows this form");
        assertThat(page())
                .contains("<h2>Not on a drawing</h2>", "nobody shows this form")
                .contains("class=\"userTask finding\"")
                .contains(
                        "href=\"#processes-tea-tea-bpmn.userTask_pour\"", "id=\"processes-tea-tea-bpmn.userTask_pour\"")
                .contains("Pour &lt;tea&gt;")
                .doesNotContain("Pour <tea>");
    }

    @Test
    void marksAFieldThatBreaksARuleInTheListOfItsForm() throws IOException {
        file("processes/tea/tea.bpmn", Miniature.process("tea", DRAWN));
        file("forms/tea/pour.form", """
                {"id": "tea-pour", "components": [
                  {"type": "textfield", "id": "Field_cup", "key": "cup", "label": "Which <cup>?"},
                  {"type": "separator", "id": "Line_below"}]}""");

        assertThatThrownBy(this::run).isInstanceOf(CheckModels.FindingsLeft.class);

        String list = page().substring(page().indexOf("<table class=\"page-fields\">"));
        assertThat(list.substring(0, list.indexOf("</table>")))
                .containsPattern(
                        "<tr class=\"page-marked\"><td><a href=\"#finding-\\d+\" class=\"page-number\">\\d+</a>.*"
                                + "</td><td>Which &lt;cup&gt;\\?</td><td>cup</td><td>textfield</td></tr>")
                .contains("<tr><td></td><td>Line_below</td><td></td><td>separator</td></tr>");
    }

    @Test
    void whatCannotBeReadIsAFindingToo() throws IOException {
        file("processes/tea/tea.bpmn", "Strawberries");
        file("forms/tea/pour.form", "Sugar");
        Files.createDirectories(root.resolve("processes/jam"));

        assertThatThrownBy(this::run).isInstanceOf(CheckModels.FindingsLeft.class);

        assertThat(said())
                .contains("processes/tea/tea.bpmn\n  'tea.bpmn': it is not XML")
                .contains("forms/tea/pour.form\n  'pour.form': it is not JSON")
                .contains("processes/jam/\n  'jam': the folder is empty")
                .contains("3 findings");
        assertThat(page()).contains("3 findings", "it is not JSON");
    }

    @Test
    void anEmptyWorkingTreeIsAFinding() throws IOException {
        assertThatThrownBy(this::run).isInstanceOf(CheckModels.FindingsLeft.class);

        assertThat(said()).contains("there is no model");
    }

    @Test
    void looksNotIntoFoldersThatBeginWithADot() throws IOException {
        file("processes/.catalogue/tea.svg", "<svg/>");
        file("processes/README.md", "Tea");
        file("processes/tea/tea.bpmn", "<x/>");

        assertThat(LibraryInFolder.read(root).files()).containsOnlyKeys("processes/tea/tea.bpmn");
    }

    @Test
    void printsTheHashToApproveAndPacksWhatMayBeBroughtInWhenNothingBreaksARule() throws IOException {
        Library library = LibraryInFolder.read(Path.of(""));
        for (var kept : library.files().entrySet()) {
            file(kept.getKey(), new String(kept.getValue(), StandardCharsets.UTF_8));
        }

        run();

        assertThat(library.pathways())
                .isNotEmpty()
                .allSatisfy(pathway -> assertThat(said())
                        .contains("%s to approve: %s\n".formatted(pathway.key(), Approval.hash(library, pathway))))
                .allSatisfy(pathway -> assertThat(said())
                        .contains("%1$s to bring in: target/check/%1$s.zip\n".formatted(pathway.key())))
                .allSatisfy(pathway -> assertThat(ZippedFolder.read(
                                Files.readAllBytes(root.resolve("target/check/%s.zip".formatted(pathway.key())))))
                        .containsExactlyInAnyOrderEntriesOf(library.whole(pathway)));
    }

    private void run() throws IOException {
        CheckModels.run(root, new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private String page() throws IOException {
        return Files.readString(root.resolve(CheckModels.PAGE));
    }

    private void file(String path, String content) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
