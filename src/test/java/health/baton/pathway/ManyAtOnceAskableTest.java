package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ManyAtOnceAskableTest {
    private static final String MARK = """
              <bpmn:extensionElements><camunda:properties>
                <camunda:property name="manyAtOnce" value="%s" />
              </camunda:properties></bpmn:extensionElements>
            """;
    private static final String TASK = """
            <bpmn:userTask id="userTask_pour" name="Pour" camunda:formRef="%s">""" + MARK + "</bpmn:userTask>";
    private static final String FIELD =
            "{\"type\":\"textfield\",\"key\":\"%s\",\"label\":\"%s\",\"properties\":{%s}%s}";
    private static final String NEVER = "\"prefill\":\"never\"";

    private final ModelRule rule = new ManyAtOnceAskable();

    @Test
    void acceptsAFormThatAsksTheSameOfEverybody() {
        assertThat(pour(
                        FIELD.formatted("milk", "Milk?", NEVER, "")
                                + ","
                                + FIELD.formatted(
                                        "why", "Why?", NEVER, ",\"conditional\":{\"hide\":\"=milk != \\\"yes\\\"\"}"),
                        "tea-pour"))
                .isEmpty();
    }

    @Test
    void acceptsWhateverIsNotMarked() {
        assertThat(Miniature.pathway(TASK.formatted("tea-pour", "").replaceAll("(?s)<bpmn:extension.*Elements>", ""))
                        .with("forms/tea/pour.form", form(FIELD.formatted("milk", "Milk?", "", "")))
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void findsWhatWouldShowAnAnswerOfAnotherPerson() {
        assertThat(pour(FIELD.formatted("milk", "Milk?", "", ""), "tea-pour"))
                .containsExactly("forms/tea/pour.form: 'pour.form': its field 'milk' would show what was answered"
                        + " before. Under 'Custom properties' of the field, set prefill to never"
                        + " (many-at-once-askable)");
    }

    @Test
    void findsAQuestionThatNotEverybodyIsAsked() {
        assertThat(pour(
                        FIELD.formatted(
                                "milk", "Milk?", NEVER, ",\"conditional\":{\"hide\":\"=guest = \\\"queen\\\"\"}"),
                        "tea-pour"))
                .containsExactly("forms/tea/pour.form: 'pour.form': what it asks depends on 'guest', which differs"
                        + " between people. Let conditions name only fields of the same form (many-at-once-askable)");
    }

    @Test
    void findsAFormThatIsKnownOnlyAtRunTime() {
        assertThat(pour(FIELD.formatted("milk", "Milk?", NEVER, ""), "${pourForm}"))
                .containsExactly("processes/tea/tea.bpmn: 'Pour': its form is known only at run time: ${pourForm}."
                        + " Give the id of the form itself (many-at-once-askable)");
    }

    @Test
    void findsTheMarkWhereNobodyAnswers() {
        assertThat(Miniature.pathway("<bpmn:endEvent id='endEvent_drunk' name='Drunk'>%s</bpmn:endEvent>"
                                .formatted(MARK.formatted("yes")))
                        .findings(rule))
                .containsExactly("processes/tea/tea.bpmn: 'Drunk': cannot be answered for many at once. Put"
                        + " 'manyAtOnce' = 'yes' on a task, or leave it out (many-at-once-askable)");
    }

    private List<String> pour(String components, String form) {
        return Miniature.pathway(TASK.formatted(form, "yes"))
                .with("forms/tea/pour.form", form(components))
                .findings(rule);
    }

    private static String form(String components) {
        return "{\"id\":\"tea-pour\",\"components\":[%s]}".formatted(components);
    }
}
