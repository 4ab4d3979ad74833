package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonCanAnswerTest {
    private static final String OFFERED = """
            <bpmn:receiveTask id="receiveTask_come" name="Guest comes">
              <bpmn:extensionElements><camunda:properties>
                <camunda:property name="offeredTo" value="%s" /><camunda:property name="form" value="tea-come" />
              </camunda:properties></bpmn:extensionElements>
            </bpmn:receiveTask>
            """;
    private static final String FORM = "{\"id\":\"tea-come\",\"components\":[%s]}";
    private static final String FIELD =
            "{\"type\":\"textfield\",\"key\":\"name\",\"label\":\"%s\"},{\"type\":\"text\",\"text\":\"%s\"}";
    private static final String LETTER = "processes/tea/letters/invitation.md";
    private static final String LINK = "# Tea\n\nAnswer at {{answerLink}}";

    private final ModelRule rule = new PersonCanAnswer();

    @Test
    void acceptsAFormToWhichALetterLeads() {
        assertThat(tea("butler,person", FIELD.formatted("Name", "Dear {{givenName}}"))
                        .with(LETTER, LINK)
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void acceptsALetterThatAsksForNothingWhereNothingIsOffered() {
        assertThat(tea("butler", FIELD.formatted("Name", "{{#if x}}"))
                        .with(LETTER, "# Tea")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void findsAnEventToWhichNoLetterLeads() {
        assertThat(tea("person", FIELD.formatted("Name", ""))
                        .with(LETTER, "# Tea")
                        .findings(rule))
                .containsExactly("processes/tea/tea.bpmn: 'Guest comes': is offered to the person, to whom no letter of"
                        + " 'tea' leads. Write {{answerLink}} into a letter that 'Write to the person' sends"
                        + " (person-can-answer)");
    }

    @Test
    void findsALetterThatLeadsToNothing() {
        assertThat(tea("butler", FIELD.formatted("Name", "")).with(LETTER, LINK).findings(rule))
                .containsExactly(
                        "processes/tea/letters/invitation.md: 'invitation.md': leads to the reply page, where the"
                                + " person is offered nothing. Offer an event to 'person', or take {{answerLink}} out"
                                + " (person-can-answer)");
    }

    @Test
    void findsWhatThePageCannotShow() {
        assertThat(tea(
                                "person",
                                FIELD.formatted("Name of {{givenName}}", "{{#if late}}Late{{/if}}")
                                        + ",{\"type\":\"table\",\"label\":\"Guests\"},"
                                        + "{\"type\":\"group\",\"components\":[{\"type\":\"number\",\"key\":\"age\","
                                        + "\"label\":\"Age\",\"readonly\":true}]}")
                        .with(LETTER, LINK)
                        .findings(rule))
                .extracting(finding -> finding.replaceAll("^.*'come.form': |\\. The person answers.*$", ""))
                .containsExactly(
                        "“Name of {{givenName}}” computes its label, which the page shows as it is",
                        "“a component without label” computes its text: the page fills in {{names}} only",
                        "“Guests” is a table, which the page cannot show",
                        "“Age” cannot be answered: the page leaves it out; say it in a text with {{names}}");
    }

    private static Miniature tea(String roles, String components) {
        return Miniature.pathway(OFFERED.formatted(roles)).with("forms/tea/come.form", FORM.formatted(components));
    }
}
