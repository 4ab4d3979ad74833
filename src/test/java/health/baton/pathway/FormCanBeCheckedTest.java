package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import health.baton.form.Checks;
import org.junit.jupiter.api.Test;

class FormCanBeCheckedTest {
    private static final String FORM = """
            {"id":"tea-drink","components":[{"type":"%s","key":"sugar","label":"Sugar","properties":{"keep":"file","check":"%s"},
              "validate":{"maxLength":20}}]}
            """;

    private final ModelRule rule = new FormCanBeChecked(Checks.all());

    @Test
    void acceptsAFormThatTheServerUnderstands() {
        assertThat(form(FORM.formatted("textfield", "phone")).findings(rule)).isEmpty();
    }

    @Test
    void findsAFieldThatTheServerCannotCheck() {
        assertThat(form(FORM.formatted("dynamiclist", "phone")).findings(rule))
                .containsExactly("forms/tea/drink.form: 'drink.form': “Sugar” is of the type 'dynamiclist', which forms"
                        + " must not use. Use only what the server can check (form-can-be-checked)");
    }

    @Test
    void saysHowAConditionIsWritten() {
        assertThat(form(FORM.formatted("textfield", "phone")
                                .replace("\"label\"", "\"conditional\":{\"hide\":\"=milk = yes\"},\"label\""))
                        .findings(rule))
                .singleElement()
                .asString()
                .contains("“Sugar” has a condition that cannot be checked")
                .endsWith("Compare keys with values in double quotes, such as =answer != \"yes\", joined by and / or"
                        + " (form-can-be-checked)");
    }

    @Test
    void findsACheckThatNobodyWrote() {
        assertThat(form(FORM.formatted("textfield", "sweet")).findings(rule))
                .hasSize(1)
                .first()
                .asString()
                .startsWith(
                        "forms/tea/drink.form: 'drink.form': “Sugar” names the check 'sweet', which does not exist");
    }

    @Test
    void findsAFileThatIsNoForm() {
        assertThat(form("tea").findings(rule))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("forms/tea/drink.form: 'drink.form': The form is not JSON:");
    }

    private static Miniature form(String content) {
        return Miniature.file("forms/tea/drink.form", content).with("processes/tea/tea.bpmn", "not looked at");
    }
}
