package health.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoveragePicturesTest {
    private static final String MODEL = """
            <d:definitions xmlns:d="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:i="http://www.omg.org/spec/BPMN/20100524/DI"
                xmlns:c="http://www.omg.org/spec/DD/20100524/DC">
              <d:process id="tea"><d:task id="boil" name="Boil"/><d:task id="pour" name="Pour"/></d:process>
              <i:BPMNDiagram><i:BPMNPlane>
                <i:BPMNShape bpmnElement="boil"><c:Bounds x="0" y="0" width="100" height="80"/></i:BPMNShape>
                <i:BPMNShape bpmnElement="pour"><c:Bounds x="200" y="0" width="100" height="80"/></i:BPMNShape>
              </i:BPMNPlane></i:BPMNDiagram>
            </d:definitions>""";

    @Test
    void showsWhatWasReachedAndWhatWasMissedNotByColourAlone(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("tea.bpmn"), MODEL);
        Path target = folder.resolve("coverage");

        new CoveragePictures(Map.of("tea", Set.of("boil", "pour")), Map.of("tea", Set.of("boil")))
                .write(folder, target);

        assertThat(target.resolve("tea.svg"))
                .content()
                .contains("id=\"tea.boil\" class=\"task covered\"", "id=\"tea.pour\" class=\"task missed\"")
                .containsOnlyOnce(">missed</text>");
        assertThat(target.resolve("index.html")).content().contains("1 of 2 nodes and flows", "<svg ");
    }
}
