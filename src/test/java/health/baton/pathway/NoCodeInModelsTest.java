package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoCodeInModelsTest {
    private static final String PLACE = "processes/tea/tea.bpmn: 'Drink tea': holds ";
    private static final String REMEDY =
            ". Use a capability from the element templates, or plain inputs and outputs (no-code-in-models)";

    private final ModelRule rule = new NoCodeInModels();

    @Test
    void acceptsExpressionsInTheirPlaces() {
        assertThat(Miniature.pathway("""
                <bpmn:userTask id="userTask_drink" name="Drink tea" camunda:formRef="tea-drink"
                    camunda:candidateUsers="${rota.onDuty('crew', area)}" camunda:candidateGroups="${team.of('crew', area)}, crew"
                    camunda:dueDate="${deadline.in('PT2H', team.of('crew', area))}" camunda:followUpDate="${follow}">
                  <bpmn:extensionElements>
                    <camunda:inputOutput><camunda:inputParameter name="cup">${mug}</camunda:inputParameter></camunda:inputOutput>
                    <camunda:properties><camunda:property name="role" value="crew" /></camunda:properties>
                  </bpmn:extensionElements>
                </bpmn:userTask>
                <bpmn:serviceTask id="serviceTask_tell" camunda:delegateExpression="${tellGp}">
                  <bpmn:multiInstanceLoopCharacteristics camunda:collection="${plan.owners(actions)}" camunda:elementVariable="owner" />
                </bpmn:serviceTask>
                <bpmn:callActivity id="callActivity_boil" calledElement="boil-water">
                  <bpmn:extensionElements>
                    <camunda:in businessKey="#{execution.processBusinessKey}" />
                    <camunda:in sourceExpression="tea-drink" target="form" />
                    <camunda:out sourceExpression="${hot}" target="hot" />
                  </bpmn:extensionElements>
                </bpmn:callActivity>
                <bpmn:boundaryEvent id="event_late" attachedToRef="userTask_drink">
                  <bpmn:timerEventDefinition><bpmn:timeDate>${plan.due(key, owner) == null ? deadline.in('P1D', owner) : plan.due(key, owner)}</bpmn:timeDate></bpmn:timerEventDefinition>
                </bpmn:boundaryEvent>
                <bpmn:sequenceFlow id="flow_sweet">
                  <bpmn:conditionExpression>${sugar == 'two' &amp;&amp; cups &gt;= 1 or not strong}</bpmn:conditionExpression>
                </bpmn:sequenceFlow>
                """).findings(rule)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "camunda:class='tea.Pot'            | a Java class",
                "camunda:expression='${pot.pour()}' | an expression in place of a capability",
                "camunda:formKey='embedded:x.html'  | a form key (embedded form)",
            })
    void findsCodeInAttributes(String attribute, String problem) {
        assertThat(task(attribute, "")).containsExactly(PLACE + problem + REMEDY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<camunda:script scriptFormat='juel'>${x}</camunda:script>     | a script",
                "<camunda:taskListener class='tea.Pot' event='create' />       | a task listener",
                "<camunda:executionListener expression='${x}' event='start' /> | an execution listener",
                "<camunda:in variables='all' />                                | variables=\"all\"",
                "<camunda:out variables='all' />                               | variables=\"all\"",
                "<camunda:inputOutput><camunda:outputParameter name='x'><camunda:map /></camunda:outputParameter></camunda:inputOutput> "
                        + "| a map, which would become an object variable",
                "<camunda:formData><camunda:formField id='x' /></camunda:formData> | a generated form",
                "<camunda:inputOutput><camunda:inputParameter name='x'><camunda:list /></camunda:inputParameter></camunda:inputOutput> "
                        + "| a list, which would become an object variable",
            })
    void findsCodeInExtensions(String extension, String problem) {
        assertThat(task("", extension)).containsExactly(PLACE + problem + REMEDY);
    }

    @Test
    void findsAScriptTask() {
        assertThat(Miniature.pathway(
                                "<bpmn:scriptTask id='x' name='Drink tea'><bpmn:script>1</bpmn:script></bpmn:scriptTask>")
                        .findings(rule))
                .containsExactly(PLACE + "a script task" + REMEDY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "camunda:assignee='${startedBy}'         | No expression is allowed there; write the words themselves",
                "camunda:delegateExpression='${tellGp}'  | No expression is allowed there; write the words themselves",
                "camunda:formRef='tea-${kind}'           | Allowed there: only a variable, ${name}",
                "camunda:candidateGroups=\"${''.getClass()}\" | Allowed there: only a variable, or one call of a bean made for models",
                "camunda:dueDate='${execution.processEngineServices}' | Allowed there: only a variable, or one call of a bean made for models",
            })
    void findsExpressionsOutsideTheirPlaces(String attribute, String remedy) {
        String name = attribute.replaceAll("camunda:(\\w+)=.*", "$1");
        String expression = attribute.replaceAll("^[^'\"]*['\"](.*)['\"]$", "$1");
        assertThat(task(attribute, ""))
                .containsExactly(PLACE
                        + "the expression %s in '%s'. %s (no-code-in-models)".formatted(expression, name, remedy));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "${team.of('crew', area) == 'x'}",
                "${a == b}",
                "${a == 'x' ? true : false}",
                "hot",
                "${a} and ${b}",
            })
    void findsConditionsThatAreMoreThanPlainComparisons(String condition) {
        assertThat(Miniature.pathway("<bpmn:sequenceFlow id='flow_hot' name='hot'><bpmn:conditionExpression>"
                                + condition + "</bpmn:conditionExpression></bpmn:sequenceFlow>")
                        .findings(rule))
                .containsExactly("processes/tea/tea.bpmn: 'hot': holds the expression " + condition
                        + " in 'conditionExpression'. Allowed there: only variables compared with literals, joined by"
                        + " and/or (no-code-in-models)");
    }

    @Test
    void findsInputsThatComputeAndAnotherBusinessKey() {
        assertThat(task("", """
                        <camunda:inputOutput><camunda:inputParameter name="x">${team.of('crew', area)}</camunda:inputParameter></camunda:inputOutput>
                        <camunda:in businessKey="${nhsNumber}" />
                        """))
                .containsExactly(
                        PLACE + "the expression ${team.of('crew', area)} in 'inputParameter'. Allowed there: only a"
                                + " variable, ${name} (no-code-in-models)",
                        PLACE + "the expression ${nhsNumber} in 'businessKey'. Allowed there: only"
                                + " #{execution.processBusinessKey} (no-code-in-models)");
    }

    private List<String> task(String attribute, String extension) {
        return Miniature.pathway("""
                        <bpmn:userTask id="userTask_drink" name="Drink tea" %s>
                          <bpmn:extensionElements>%s</bpmn:extensionElements>
                        </bpmn:userTask>
                        """.formatted(attribute, extension)).findings(rule);
    }
}
