package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MessagesPairTest {
    private static final String PLACE = "processes/tea/tea.bpmn: ";

    private final ModelRule rule = new MessagesPair();

    @Test
    void acceptsWhatPeopleTellACapabilityAnswersAndAThrowSends() {
        assertThat(tea(caught("told", Draw.property("form", "tea-spilt")))).isEmpty();
        assertThat(tea(caught("answered", "")
                        + Draw.service(
                                "pour",
                                "Pour",
                                "pour",
                                "<camunda:inputParameter name='answerMessage'>tea.rung</camunda:inputParameter>")))
                .isEmpty();
        assertThat(tea(caught("thrown", "")
                        + Draw.end("rings", "Rings", "<bpmn:messageEventDefinition messageRef='m' />")))
                .isEmpty();
    }

    @Test
    void acceptsTheMessageByWhichAStartJoinsAnOpenCase() {
        assertThat(tea(Draw.property("joins", "tea.rung") + caught("joined", "")))
                .isEmpty();
    }

    @Test
    void findsACatchWithoutSender() {
        assertThat(tea(caught("waits", "")))
                .containsExactly(
                        PLACE + "'waits': waits for the message 'tea.rung', which nobody sends. Let people tell"
                                + " it (properties 'form' and 'offeredTo'), name it in the step that asks (input"
                                + " 'answerMessage'), or throw it (messages-pair)");
    }

    @Test
    void findsASenderWithoutCatch() {
        assertThat(tea(Draw.property("joins", "tea.called")
                        + Draw.end("rings", "Rings", "<bpmn:messageEventDefinition messageRef='m' />")))
                .containsExactlyInAnyOrder(
                        PLACE
                                + "'Make tea': sends the message 'tea.called', which nobody waits for. Draw the event that"
                                + " receives it, or correct the name (messages-pair)",
                        PLACE + "'Rings': sends the message 'tea.rung', which nobody waits for. Draw the event that"
                                + " receives it, or correct the name (messages-pair)");
    }

    @Test
    void findsAnOfferToPeopleWithoutAFormAndAnEventWithoutMessage() {
        assertThat(tea(caught("offered", Draw.property("offeredTo", "crew"))
                        + caught("other", Draw.property("form", "tea-spilt"))
                        + caught("silent", "").replace("'m'", "''")))
                .containsExactly(
                        PLACE + "'offered': is offered to people, who cannot tell it without a form. Name in the"
                                + " property 'form' what they are asked (messages-pair)",
                        PLACE + "'silent': does not say for which message it waits. Choose its message"
                                + " (messages-pair)");
    }

    @Test
    void findsAMessageThatNothingUses() {
        assertThat(tea(""))
                .containsExactly(
                        PLACE + "'tea.rung': no event and no task here uses this message. Delete it (messages-pair)");
    }

    private static String caught(String id, String properties) {
        return "<bpmn:intermediateCatchEvent id='%s'>%s<bpmn:messageEventDefinition messageRef='m' /></bpmn:intermediateCatchEvent>"
                .formatted(id, properties);
    }

    private List<String> tea(String content) {
        return Miniature.file("processes/tea/tea.bpmn", Miniature.definitions("""
                                <bpmn:process id='tea' name='Make tea'>%s</bpmn:process>
                                <bpmn:message id='m' name='tea.rung' />""".formatted(content)))
                .findings(rule);
    }
}
