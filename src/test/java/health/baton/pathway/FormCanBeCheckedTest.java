package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FormCanBeCheckedTest {
    @Test
    void acceptsAFormWithoutProblems() {
        assertThat(Miniature.file("forms/tea/drink.form", "{}").findings(new FormCanBeChecked(form -> List.of())))
                .isEmpty();
    }

    @Test
    void handsOnWhatTheServerCouldNotCheck() {
        assertThat(Miniature.file("forms/tea/drink.form", "{}")
                        .with("processes/tea/tea.bpmn", "not looked at")
                        .findings(new FormCanBeChecked(form -> List.of("'Sugar' is of the type 'dice'"))))
                .containsExactly("forms/tea/drink.form: 'drink.form': 'Sugar' is of the type 'dice'. Use only what the"
                        + " server can check (form-can-be-checked)");
    }

    @Test
    void findsAFileThatIsNoForm() {
        assertThat(Miniature.file("forms/tea/drink.form", "tea").findings(new FormCanBeChecked(form -> {
                    throw new IllegalArgumentException("The form is not JSON");
                })))
                .containsExactly("forms/tea/drink.form: 'drink.form': The form is not JSON. Use only what the server"
                        + " can check (form-can-be-checked)");
    }
}
