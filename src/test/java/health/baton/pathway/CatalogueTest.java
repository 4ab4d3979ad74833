package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {
    private static final Path HERE = Path.of("");

    @Test
    void theCommittedCatalogueIsThatOfTodaysFiles() throws IOException {
        assertThat(new Catalogue(LibraryInFolder.read(HERE)).stale(HERE))
                .as("The catalogue is stale. Run `%s` and commit what it writes", Catalogue.COMMAND)
                .isEmpty();
    }

    @Test
    void sayWhatIsStaleAndWriteItAnew(@TempDir Path root) throws IOException {
        Catalogue catalogue = new Catalogue(tea());
        assertThat(catalogue.stale(root)).containsExactly("processes/.catalogue/tea.svg", "processes/README.md");

        catalogue.write(root);
        assertThat(catalogue.stale(root)).isEmpty();

        Files.writeString(root.resolve("processes/.catalogue/jam.svg"), "<svg/>");
        Files.writeString(root.resolve("processes/README.md"), "Tea");
        assertThat(catalogue.stale(root)).containsExactly("processes/.catalogue/jam.svg", "processes/README.md");

        catalogue.write(root);
        assertThat(catalogue.stale(root)).isEmpty();
        assertThat(root.resolve("processes/.catalogue/jam.svg")).doesNotExist();
    }

    @Test
    void saysWhoOwesWhatByWhenAndWhatIfNot() {
        assertThat(new Catalogue(tea()).files().get(Catalogue.PAGE))
                .contains("## Make tea", "That nobody is thirsty.")
                .contains(
                        "| Pour | roving GP | 2 working hours (coordinator) | every 3 working hours (coordinator): “Remind” |")
                .contains("- Drunk (`all-drunk`)", "- [tea-pour](../forms/tea/pour.form): Sugar?*")
                .contains("| thirst gone | 9 of 10 |")
                .doesNotContain("nobody reads this");
    }

    private static Library tea() {
        var files = new TreeMap<String, byte[]>();
        files.put("processes/tea/tea.bpmn", bytes(Miniature.process("tea", """
                <bpmn:userTask id='p' name='Pour' camunda:dueDate="${deadline.in('PT2H', team.of('coordinator', area))}">
                  <bpmn:extensionElements><camunda:properties><camunda:property name='role' value='roving-gp'/></camunda:properties>
                  </bpmn:extensionElements></bpmn:userTask>
                <bpmn:boundaryEvent id='b' attachedToRef='p' cancelActivity='false'><bpmn:timerEventDefinition><bpmn:timeCycle>
                  ${deadline.every('PT3H', team.of('coordinator', area))}</bpmn:timeCycle></bpmn:timerEventDefinition></bpmn:boundaryEvent>
                <bpmn:sequenceFlow id='f' sourceRef='b' targetRef='r'/><bpmn:serviceTask id='r' name='Remind'/>
                <bpmn:endEvent id='e' name='Drunk'><bpmn:extensionElements><camunda:properties>
                  <camunda:property name='outcome' value='all-drunk'/></camunda:properties></bpmn:extensionElements></bpmn:endEvent>
                """)));
        files.put("forms/tea/pour.form", bytes("""
                {"id":"tea-pour","type":"default","components":[
                {"type":"textfield","id":"f","key":"sugar","label":"Sugar?","validate":{"required":true}}]}"""));
        files.put("processes/tea/pathway.md", bytes("""
                # Tea
                ## Purpose
                that nobody
                is thirsty.

                ## Source and published figures
                nobody reads this

                | what | figure |
                | --- | --- |
                | thirst gone | 9 of 10 |
                """));
        return new Library(files);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
