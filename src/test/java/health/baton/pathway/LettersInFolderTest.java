package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import health.baton.engine.FromFolder;
import java.util.List;
import org.junit.jupiter.api.Test;

class LettersInFolderTest {
    private static final String SENDS = """
            <bpmn:sendTask id="sendTask_invite" name="Invite to tea" camunda:delegateExpression="${invite}">
              <bpmn:extensionElements>
                <camunda:inputOutput><camunda:inputParameter name="kind">%s</camunda:inputParameter></camunda:inputOutput>
              </bpmn:extensionElements>
            </bpmn:sendTask>
            """;
    private static final String CALLS = """
            <bpmn:callActivity id="callActivity_ask" calledElement="ask-guests">
              <bpmn:extensionElements><camunda:in %s target="what" /></bpmn:extensionElements>
            </bpmn:callActivity>
            """;

    private final ModelRule rule = new LettersInFolder(name -> new CapabilityFiles.Needs(
            switch (name) {
                case "invite" -> List.of("invitation-{kind}", "invitation");
                case "thank" -> List.of("{letter|thanks}");
                default -> List.of();
            },
            List.of()));

    @Test
    void acceptsALetterForEachKindOrOneForAll() {
        assertThat(Miniature.pathway(SENDS.formatted("birthday"))
                        .with("processes/tea/letters/invitation-birthday.md", "")
                        .findings(rule))
                .isEmpty();
        assertThat(Miniature.pathway(SENDS.formatted("birthday"))
                        .with("processes/tea/letters/invitation.md", "")
                        .findings(rule))
                .isEmpty();
        assertThat(Miniature.pathway("<bpmn:sendTask id='x' camunda:delegateExpression='${thank}' />")
                        .with("processes/tea/letters/thanks.md", "")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void looksForTheLettersOfABlockInTheCallersFolder() {
        assertThat(Miniature.pathway(CALLS.formatted("sourceExpression='birthday'"))
                        .block("ask-guests", SENDS.formatted("${what}"))
                        .with("processes/tea/letters/invitation-birthday.md", "")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void followsAKindThatATaskBeforeWrites() {
        assertThat(Miniature.pathway("""
                <bpmn:userTask id="x">
                  <bpmn:extensionElements>
                    <camunda:inputOutput><camunda:outputParameter name="why">birthday</camunda:outputParameter></camunda:inputOutput>
                  </bpmn:extensionElements>
                </bpmn:userTask>
                """ + CALLS.formatted("source='why'"))
                        .block("ask-guests", SENDS.formatted("${what}"))
                        .with("processes/tea/letters/invitation-birthday.md", "")
                        .with("processes/tea/letters/invitation-easter.md", "")
                        .findings(rule))
                .containsExactly("processes/tea/letters/invitation-easter.md: 'invitation-easter.md': nobody sends this"
                        + " letter. Name it on a task that sends it, or delete it (letters-in-folder)");
    }

    @Test
    void findsALetterThatIsNotThere() {
        assertThat(Miniature.pathway(SENDS.formatted("birthday")).findings(rule))
                .containsExactly("processes/tea/tea.bpmn: 'Invite to tea': there is no letter"
                        + " processes/tea/letters/invitation-birthday.md or processes/tea/letters/invitation.md. Write it,"
                        + " its first line the subject after '# ' (letters-in-folder)");
    }

    @Test
    void everyCapabilityThatReadsLettersSaysWhich() {
        assertThat(OurFiles.CAPABILITIES.values())
                .filteredOn(capability -> java.util.Arrays.stream(capability.getDeclaredFields())
                        .anyMatch(field -> field.getType().getSimpleName().equals("Letters")))
                .isNotEmpty()
                .allSatisfy(capability -> assertThat(capability.getAnnotation(FromFolder.class))
                        .isNotNull()
                        .extracting(FromFolder::letters)
                        .isNotEqualTo(new String[0]));
    }
}
