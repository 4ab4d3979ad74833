package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneNameTest {
    private final ModelRule rule = new OneName();

    @Test
    void acceptsAPathwayAndABlockWithOneNameEach() {
        assertThat(Miniature.pathway("").block("boil-water", "").findings(rule)).isEmpty();
    }

    @Test
    void findsAProcessIdThatIsNotTheFolder() {
        assertThat(Miniature.file("processes/tea/tea.bpmn", Miniature.process("coffee", ""))
                        .findings(rule))
                .containsExactly("processes/tea/tea.bpmn: 'Make tea': the folder is 'tea', the file 'tea.bpmn', the"
                        + " process id 'coffee'. Give all three the name 'tea' (one-name)");
    }

    @Test
    void findsAFileOutsideAFolderOfItsOwn() {
        assertThat(Miniature.file("processes/Tea.bpmn", Miniature.process("Tea", ""))
                        .findings(rule))
                .containsExactly("processes/Tea.bpmn: 'Make tea': does not lie in a folder of its own. Move it to"
                        + " processes/<name>/<name>.bpmn, the name in small letters joined by hyphens (one-name)");
    }

    @Test
    void findsASecondProcessInAFile() {
        String two = Miniature.definitions("""
                <bpmn:process id="tea" name="Make tea" isExecutable="true" />
                <bpmn:process id="coffee" isExecutable="true" />
                """);
        assertThat(Miniature.file("processes/tea/tea.bpmn", two).findings(rule))
                .containsExactly("processes/tea/tea.bpmn: 'Make tea': the file does not hold exactly one process,"
                        + " executable. Keep one process a file and tick 'Executable' (one-name)");
    }

    @Test
    void findsAProcessThatCannotBeExecuted() {
        String drawing = Miniature.definitions("<bpmn:process id='tea' name='Make tea' />");
        assertThat(Miniature.file("processes/tea/tea.bpmn", drawing).findings(rule))
                .containsExactly("processes/tea/tea.bpmn: 'Make tea': the file does not hold exactly one process,"
                        + " executable. Keep one process a file and tick 'Executable' (one-name)");
    }

    @Test
    void findsTwoFilesWithTheSameProcessId() {
        assertThat(Miniature.pathway("").block("tea", "").findings(rule))
                .containsExactly(
                        "processes/shared/tea/tea.bpmn: 'Make tea': another file has the process id 'tea' too. Rename"
                                + " one of them (one-name)",
                        "processes/tea/tea.bpmn: 'Make tea': another file has the process id 'tea' too. Rename one of"
                                + " them (one-name)");
    }
}
