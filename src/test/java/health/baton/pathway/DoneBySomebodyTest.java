package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoneBySomebodyTest {
    private final ModelRule rule = new DoneBySomebody();

    @Test
    void acceptsStepsOfPeopleAndOfBaton() {
        assertThat(Miniature.pathway(Draw.user("userTask_pour", "Pour", "")
                                + "<bpmn:serviceTask id='serviceTask_boil' name='Boil' />"
                                + "<bpmn:callActivity id='callActivity_cake' name='Bake a cake' />")
                        .findings(rule))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"task", "manualTask"})
    void findsAStepThatWasDrawnAndGivenToNobody(String kind) {
        assertThat(Miniature.pathway("<bpmn:%s id='userTask_pour' name='Pour' />".formatted(kind))
                        .findings(rule))
                .containsExactly(
                        "processes/tea/tea.bpmn: 'Pour': nobody does this step. Select the template 'Task for a"
                                + " team', or that of the step that Baton does (done-by-somebody)");
    }
}
