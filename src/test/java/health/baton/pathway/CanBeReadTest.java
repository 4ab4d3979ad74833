package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CanBeReadTest {
    private final ModelRule rule = new CanBeRead();

    @Test
    void acceptsModelsDecisionsAndForms() {
        assertThat(Miniature.pathway("")
                        .with("processes/tea/sugar.dmn", "<definitions/>")
                        .with("processes/tea/letters/gp.md", "Dear {{name}}")
                        .with("forms/tea/pour.form", "{}")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void findsWhatIsNotXml() {
        assertThat(Miniature.pathway("")
                        .with("processes/jam/jam.bpmn", "Strawberries")
                        .findings(rule))
                .containsExactly(
                        "processes/jam/jam.bpmn: 'jam.bpmn': it is not XML: Content is not allowed in prolog.. Undo the last change, or open and save it with the Modeler (can-be-read)");
    }

    @Test
    void findsWhatIsNestedSoDeeplyThatNoRuleWouldComeToAnEnd() {
        assertThat(Miniature.pathway("<bpmn:subProcess>".repeat(50_000) + "</bpmn:subProcess>".repeat(50_000))
                        .findings(rule))
                .singleElement()
                .asString()
                .startsWith("processes/tea/tea.bpmn: 'tea.bpmn': it is not XML: ")
                .contains("depth");
    }

    @Test
    void findsADocumentTypeBecauseItReadsOtherFilesAndFillsTheMemory() {
        assertThat(Miniature.pathway("")
                        .with(
                                "processes/jam/jam.bpmn",
                                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>")
                        .findings(rule))
                .containsExactly(
                        "processes/jam/jam.bpmn: 'jam.bpmn': it has a document type (DOCTYPE), by which a file can"
                                + " read others or fill the memory. Undo the last change, or open and save it with the Modeler"
                                + " (can-be-read)");
    }

    @Test
    void findsAFileThatIsNotWhatItsNameSays() {
        assertThat(Miniature.pathway("")
                        .with("processes/jam/jam.bpmn", "<definitions/>")
                        .with("processes/tea/sugar.dmn", Miniature.definitions(""))
                        .findings(rule))
                .hasSize(2)
                .allMatch(finding -> finding.contains("it is XML, but not what its name says"));
    }

    @Test
    void findsAFormThatIsNotJson() {
        List<String> findings = Miniature.pathway("")
                .with("forms/tea/pour.form", "{\"id\": ")
                .with("forms/tea/stir.form", "[]")
                .findings(rule);

        assertThat(findings).hasSize(2);
        assertThat(findings.get(0)).startsWith("forms/tea/pour.form: 'pour.form': it is not JSON: ");
        assertThat(findings.get(1)).startsWith("forms/tea/stir.form: 'stir.form': it is JSON, but not a form");
    }

    @Test
    void findsEveryLineOfTheRolesThatCannotBeRight() {
        assertThat(Miniature.pathway("")
                        .with(
                                "processes/shared/roles.csv",
                                "role,label,meaning,may,usedBy\nbutler,Butler,Pours,serve,pathways\nguest,,Drinks,work,tea\n")
                        .findings(rule))
                .containsExactly(
                        "processes/shared/roles.csv: 'serve': line 2, may: is none of work, watch, design, records, nothing."
                                + " Correct the line, or take it out (can-be-read)",
                        "processes/shared/roles.csv: 'roles.csv': line 3, label: is missing. Correct the line, or take it"
                                + " out (can-be-read)",
                        "processes/shared/roles.csv: 'tea': line 3, usedby: is neither pathways nor baton. Correct the"
                                + " line, or take it out (can-be-read)");
    }

    @Test
    void findsAnEmptyFolder() {
        assertThat(Miniature.pathway("").with("processes/jam/", "").findings(rule))
                .containsExactly(
                        "processes/jam/: 'jam': the folder is empty. Delete it, or put in what belongs there: processes/<name>/<name>.bpmn, forms/<name>/<task>.form (can-be-read)");
    }

    @Test
    void findsThatThereIsNothing() {
        assertThat(Miniature.file("forms/tea/pour.form", "{}").findings(rule))
                .containsExactly(
                        "processes: 'processes': there is no model. Put one into processes/<name>/<name>.bpmn (can-be-read)");
    }
}
