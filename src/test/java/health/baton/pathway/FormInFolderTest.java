package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormInFolderTest {
    private static final String ON_A_TASK = """
            <bpmn:userTask id="userTask_drink" name="Drink tea" camunda:formRef="tea-drink" camunda:formRefBinding="deployment" />
            """;
    private static final String BY_THE_CALLER = """
            <bpmn:userTask id="userTask_pour" name="Pour it" camunda:formRef="${form}" camunda:formRefBinding="deployment" />
            """;

    private final ModelRule rule = new FormInFolder();

    @Test
    void acceptsFormsThatTasksStartsAndMessagesShow() {
        assertThat(Miniature.pathway(ON_A_TASK + """
                <bpmn:startEvent id="startEvent_thirsty" name="Thirsty" camunda:formRef="tea-order" camunda:formRefBinding="deployment" />
                <bpmn:boundaryEvent id="event_spilt" name="Spilt" attachedToRef="userTask_drink">
                  <bpmn:extensionElements>
                    <camunda:properties><camunda:property name="form" value="tea-spilt" /></camunda:properties>
                  </bpmn:extensionElements>
                </bpmn:boundaryEvent>
                """)
                        .with("forms/tea/drink.form", "{\"id\":\"tea-drink\"}")
                        .with("forms/tea/order.form", "{\"id\":\"tea-order\"}")
                        .with("forms/tea/spilt.form", "{\"id\":\"tea-spilt\"}")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void findsATaskAndAStartWithoutForm() {
        assertThat(Miniature.pathway(
                                "<bpmn:startEvent id='startEvent_thirsty' name='Thirsty' /><bpmn:userTask id='userTask_drink' name='Drink tea' />")
                        .findings(rule))
                .containsExactly(
                        "processes/tea/tea.bpmn: 'Thirsty': has no form. Choose 'Camunda Forms' and give the form's id"
                                + " (form-in-folder)",
                        "processes/tea/tea.bpmn: 'Drink tea': has no form. Choose 'Camunda Forms' and give the form's"
                                + " id (form-in-folder)");
    }

    @Test
    void findsAFormThatIsNotThereAndOneThatNobodyShows() {
        assertThat(Miniature.pathway(ON_A_TASK)
                        .with("forms/tea/drinks.form", "{\"id\":\"tea-drinks\"}")
                        .findings(rule))
                .containsExactly(
                        "processes/tea/tea.bpmn: 'Drink tea': there is no form 'tea-drink'. Write 'tea-drinks', or"
                                + " make a form with this id (form-in-folder)",
                        "forms/tea/drinks.form: 'tea-drinks': nobody shows this form. Name it on a task, a start or an"
                                + " event, or delete it (form-in-folder)");
    }

    @Test
    void findsTheFormOfAMessageThatIsNotThere() {
        assertThat(Miniature.pathway("""
                <bpmn:intermediateCatchEvent id="event_spilt" name="Spilt">
                  <bpmn:extensionElements>
                    <camunda:properties><camunda:property name="form" value="tea-spilt" /></camunda:properties>
                  </bpmn:extensionElements>
                </bpmn:intermediateCatchEvent>
                """).findings(rule))
                .containsExactly("processes/tea/tea.bpmn: 'Spilt': there is no form 'tea-spilt'. Make"
                        + " forms/tea/<task>.form with this id, or correct the id (form-in-folder)");
    }

    @Test
    void findsAnotherIdInsideTheFile() {
        assertThat(Miniature.pathway(ON_A_TASK)
                        .with("forms/tea/drink.form", "{\"id\":\"Form_0ab12c\"}")
                        .findings(rule))
                .containsExactly("forms/tea/drink.form: 'Form_0ab12c': the id inside is not 'tea-drink'. Set the form's"
                        + " id (form-in-folder)");
    }

    @Test
    void saysHowTheFileIsCalledByTheIdInside() {
        assertThat(Miniature.pathway(ON_A_TASK)
                        .with("forms/tea/Drink.form", "{\"id\":\"tea-drink\"}")
                        .findings(rule))
                .contains(
                        "forms/tea/Drink.form: 'tea-drink': the id inside is not 'tea-Drink'. Set the form's id, or call"
                                + " the file drink.form (form-in-folder)");
    }

    @Test
    void findsAFormOfAnotherPathwayAndABindingThatMoves() {
        assertThat(Miniature.pathway(
                                "<bpmn:userTask id='userTask_drink' name='Drink tea' camunda:formRef='coffee-drink' />")
                        .with("forms/coffee/drink.form", "{\"id\":\"coffee-drink\"}")
                        .findings(rule))
                .containsExactly(
                        "processes/tea/tea.bpmn: 'Drink tea': its form is not bound to the deployment. Set the binding"
                                + " 'deployment', so that a running case keeps the form it began with (form-in-folder)",
                        "processes/tea/tea.bpmn: 'Drink tea': its form 'coffee-drink' lies in forms/coffee, which does"
                                + " not travel with 'tea'. Put a form of its own into forms/tea (form-in-folder)");
    }

    @Test
    void acceptsAFormThatEveryCallerOfABlockHandsOver() {
        assertThat(Miniature.pathway("""
                <bpmn:callActivity id="callActivity_pour" name="Pour tea" calledElement="pour">
                  <bpmn:extensionElements><camunda:in sourceExpression="tea-pour" target="form" /></bpmn:extensionElements>
                </bpmn:callActivity>
                <bpmn:callActivity id="callActivity_serve" name="Serve tea" calledElement="serve">
                  <bpmn:extensionElements>
                    <camunda:inputOutput><camunda:inputParameter name="pourForm">tea-serve</camunda:inputParameter></camunda:inputOutput>
                    <camunda:in source="pourForm" target="pourForm" />
                  </bpmn:extensionElements>
                </bpmn:callActivity>
                """)
                        .block("pour", BY_THE_CALLER)
                        .block("serve", """
                <bpmn:callActivity id="callActivity_pour" name="Pour" calledElement="pour">
                  <bpmn:extensionElements><camunda:in source="pourForm" target="form" /></bpmn:extensionElements>
                </bpmn:callActivity>
                """)
                        .with("forms/tea/pour.form", "{\"id\":\"tea-pour\"}")
                        .with("forms/tea/serve.form", "{\"id\":\"tea-serve\"}")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void findsACallerThatHandsOverNoFormOrOneThatIsNotThere() {
        assertThat(Miniature.pathway("""
                <bpmn:callActivity id="callActivity_pour" name="Pour tea" calledElement="pour">
                  <bpmn:extensionElements><camunda:in sourceExpression="tea-pour" target="form" /></bpmn:extensionElements>
                </bpmn:callActivity>
                <bpmn:callActivity id="callActivity_again" name="Pour again" calledElement="pour">
                  <bpmn:extensionElements><camunda:in source="anyForm" target="form" /></bpmn:extensionElements>
                </bpmn:callActivity>
                """).block("pour", BY_THE_CALLER).findings(rule))
                .containsExactly(
                        "processes/tea/tea.bpmn: 'Pour again': does not say which form 'Pour it' in the block shows."
                                + " Hand over the form's id itself as 'form' (form-in-folder)",
                        "processes/tea/tea.bpmn: 'Pour tea': there is no form 'tea-pour'. Make forms/tea/<task>.form"
                                + " with this id, or correct the id (form-in-folder)");
    }

    @Test
    void findsAFormThatAPathwayLeavesOpen() {
        assertThat(Miniature.pathway(BY_THE_CALLER).findings(rule))
                .containsExactly("processes/tea/tea.bpmn: 'Pour it': its form is known only at run time: ${form}. Give"
                        + " the id of the form itself (form-in-folder)");
    }
}
