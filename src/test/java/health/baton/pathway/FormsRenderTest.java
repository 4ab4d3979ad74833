package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FormsRenderTest {
    private static final String PLACE = "forms/tea/drink.form: ";
    private static final String ROOT =
            "\"id\":\"tea-drink\",\"type\":\"default\",\"schemaVersion\":16,\"executionPlatform\":\"Camunda Platform\"";

    private final ModelRule rule = new FormsRender();

    @Test
    void acceptsAFormForThisTasklist() {
        assertThat(findings(ROOT, field("Field_milk", "Milk"), field("Field_sugar", "Sugar")))
                .isEmpty();
    }

    @Test
    void findsAFormForAnotherPlatform() {
        assertThat(
                        findings(
                                "\"id\":\"tea-drink\",\"type\":\"default\",\"schemaVersion\":19,\"executionPlatform\":\"Camunda Cloud\""))
                .containsExactly(
                        PLACE + "'tea-drink': is not a form of the type 'default' and the schema version 16. Make it in"
                                + " the Modeler as a form for Camunda 7.24 (forms-render)",
                        PLACE + "'tea-drink': is not made for Camunda 7. Choose 'Camunda 7' at the lower edge of the"
                                + " Modeler (forms-render)");
    }

    @Test
    void findsIdsThatAreMissingOrThereTwiceAlsoThatOfTheForm() {
        assertThat(findings(ROOT, field("tea-drink", "Milk"), "{\"type\":\"separator\"}"))
                .containsExactly(
                        PLACE + "'Milk': the id 'tea-drink' is there twice; Tasklist shows the form with an error. Give"
                                + " the component another id (forms-render)",
                        PLACE + "'': a separator has no id. Give it one under 'General' (forms-render)");
    }

    @Test
    void findsLabelsThatAreMissingOrThereTwiceOrMarkedByHand() {
        assertThat(findings(
                        ROOT,
                        field("Field_milk", ""),
                        field("Field_sugar", "Sugar"),
                        "{\"type\":\"group\",\"id\":\"Group_more\",\"components\":[" + field("Field_more", "Sugar")
                                + "]}",
                        field("Field_cups", "Cups *"),
                        field("Field_spoons", "Spoons (optional)")))
                .containsExactly(
                        PLACE
                                + "'Field_milk': the field has no label of its own. Write the question as its 'Field label'"
                                + " (forms-render)",
                        PLACE
                                + "'Sugar': two fields have this label. Word them so that each can be told from the other,"
                                + " also in the case file (forms-render)",
                        PLACE + "'Cups *': says by hand whether it must be answered. Take it off the label and tick"
                                + " 'Required' under 'Validation'; Tasklist marks the field (forms-render)",
                        PLACE
                                + "'Spoons (optional)': says by hand whether it must be answered. Take it off the label and"
                                + " tick 'Required' under 'Validation'; Tasklist marks the field (forms-render)");
    }

    private List<String> findings(String root, String... components) {
        return Miniature.file(
                        "forms/tea/drink.form",
                        "{%s,\"components\":[%s]}".formatted(root, String.join(",", components)))
                .with("processes/tea/tea.bpmn", "not looked at")
                .findings(rule);
    }

    private static String field(String id, String label) {
        return "{\"type\":\"textfield\",\"id\":\"%s\",\"label\":\"%s\"}".formatted(id, label);
    }
}
