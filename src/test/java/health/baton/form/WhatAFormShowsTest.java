package health.baton.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WhatAFormShowsTest {
    private static final FormSchema FORM = FormSchema.parse("""
            {"id": "f", "schemaVersion": 16, "components": [
              {"type": "text", "id": "t", "text": "**Capacity:** {{capacity}} · **Wants:** {{wishes}}"},
              {"type": "radio", "id": "a", "key": "decision", "label": "Decision",
               "values": [{"label": "Home", "value": "home"}, {"label": "Convey", "value": "convey"}],
               "properties": {"keep": "case", "prefill": "never"}},
              {"type": "textfield", "id": "b", "key": "wishes", "label": "Wishes",
               "conditional": {"hide": "=decision = \\"convey\\""}}
            ]}
            """);

    @Test
    void anOlderDecisionNeverStandsReadyToBeSentAgain() {
        assertThat(FORM.namesRead()).contains("wishes", "capacity").doesNotContain("decision");
    }

    @Test
    void whatIsOnlyReadIsShownInWordsAndWhatIsAskedKeepsItsValue() {
        assertThat(FORM.namesShown()).containsExactly("capacity");
    }

    @Test
    void whatIsAskedAndShownTooIsShownInWordsUnderANameOfItsOwn() {
        String form = """
                {"id": "f", "schemaVersion": 16, "components": [
                  {"type": "text", "id": "t", "text": "**Capacity:** {{%s}}"},
                  {"type": "radio", "id": "a", "key": "capacity", "label": "Capacity",
                   "values": [{"label": "Has it", "value": "has"}]}
                ]}
                """;

        assertThat(FormSchema.parse(form.formatted("capacity")).problems())
                .singleElement()
                .asString()
                .contains("Capacity", "{{capacityInWords}}");
        FormSchema right = FormSchema.parse(form.formatted("capacityInWords"));
        assertThat(right.problems()).isEmpty();
        assertThat(right.wordsShown()).containsExactly(java.util.Map.entry("capacityInWords", "capacity"));
    }
}
