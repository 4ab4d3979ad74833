package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WaysInFieldsTest {
    private static final String WAY = """
            <bpmn:sequenceFlow id="flow_milk_yes" name="yes" sourceRef="a" targetRef="b">%s
              <bpmn:conditionExpression>%s</bpmn:conditionExpression></bpmn:sequenceFlow>
            """;

    @Test
    void acceptsWhatTheTemplateWritesAndReadsItAsTheEngineWill() {
        Miniature tea = tea(
                "<camunda:property name='fact' value='milk' /><camunda:property name='is' value='yes,please' />",
                "${fields}");

        assertThat(tea.findings(new WaysInFields())).isEmpty();
        assertThat(tea.findings(new FieldsMakeSense())).isEmpty();
    }

    @Test
    void findsATypedCondition() {
        assertThat(tea("", "${milk == 'yes'}").findings(new WaysInFields()))
                .containsExactly(
                        "processes/tea/tea.bpmn: 'yes': has a typed condition. Select the template 'Way out of a"
                                + " question', and say which fact has to be what (ways-in-fields)");
    }

    @Test
    void findsFieldsThatNobodyCanUnderstand() {
        List.of(
                        "",
                        "<camunda:property name='fact' value='milk' />",
                        "<camunda:property name='fact' value='milk or cream' /><camunda:property name='is' value='yes' />",
                        "<camunda:property name='fact' value='milk' /><camunda:property name='is' value=\"'yes'\" />",
                        "<camunda:property name='fact' value='milk' /><camunda:property name='is' value='yes' />"
                                + "<camunda:property name='isNot' value='no' />",
                        "<camunda:property name='fact' value='milk' /><camunda:property name='is' value='yes' />"
                                + "<camunda:property name='andFact' value='sugar' />")
                .forEach(fields -> assertThat(tea(fields, "${fields}").findings(new FieldsMakeSense()))
                        .as(fields)
                        .singleElement()
                        .asString()
                        .contains("'yes': 'fact' has to be the name of a fact of the case"));
    }

    private static Miniature tea(String fields, String condition) {
        return Miniature.pathway(WAY.formatted(
                "<bpmn:extensionElements><camunda:properties>%s</camunda:properties></bpmn:extensionElements>"
                        .formatted(fields),
                condition));
    }
}
