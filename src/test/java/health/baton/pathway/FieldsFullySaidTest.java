package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldsFullySaidTest {
    private static final String PLACE = "forms/tea/drink.form: 'Tea': ";
    private static final String SAID = "\"key\":\"howMuch\",\"label\":\"Tea\",\"properties\":{\"keep\":\"file\"}";

    private final ModelRule rule = new FieldsFullySaid();

    @Test
    void acceptsFieldsThatSayEverything() {
        assertThat(findings("{\"type\":\"textfield\",%s,\"validate\":{\"maxLength\":20}}".formatted(SAID)))
                .isEmpty();
        assertThat(findings("{\"type\":\"number\",%s,\"validate\":{\"min\":0,\"max\":9}}".formatted(SAID)))
                .isEmpty();
        assertThat(findings("{\"type\":\"datetime\",\"subtype\":\"date\",%s}".formatted(SAID)))
                .isEmpty();
        assertThat(findings("{\"type\":\"radio\",%s,\"values\":[{\"value\":\"no-milk\",\"label\":\"No milk\"}]}"
                        .formatted(SAID)))
                .isEmpty();
    }

    @Test
    void findsAFieldThatDoesNotSayWhereItsAnswerIsKept() {
        assertThat(findings("{\"type\":\"checkbox\",\"key\":\"milk\",\"label\":\"Tea\"}"))
                .containsExactly(PLACE + "does not say where its answer is kept. Under 'Custom properties', set keep to"
                        + " file (only the case file), or to case when the model decides by it (fields-fully-said)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"type\":\"checkbox\",\"key\":\"how-much\" | has the key 'how-much'. Set 'Key' to the variable's name in camelCase",
                "\"type\":\"textarea\" | takes text of any length. Set 'Maximum length' under 'Validation', e.g. 100 or 2000",
                "\"type\":\"number\",\"validate\":{\"min\":0} | takes any number. Set 'Minimum' and 'Maximum' under 'Validation' to what a living person can have",
                "\"type\":\"checkbox\",\"disabled\":true,\"validate\":{\"required\":true} | must be answered but is disabled, so that nobody can. Untick 'Required', or untick 'Disabled'",
                "\"type\":\"datetime\",\"subtype\":\"datetime\" | sends a time without saying in which zone. Set 'Time format' under 'Serialization' to 'UTC offset'",
                "\"type\":\"radio\",\"values\":[{\"value\":\"No milk\",\"label\":\"No milk\"}] | has the option 'No milk'. Write each option's 'Value' once, in small letters joined by hyphens",
                "\"type\":\"radio\",\"values\":[{\"value\":\"no\",\"label\":\"No\"},{\"value\":\"no\",\"label\":\"None\"}] | has the option 'no'. Write each option's 'Value' once, in small letters joined by hyphens",
                "\"type\":\"radio\",\"values\":[{\"value\":\"no\",\"label\":\"No\"},{\"value\":\"none\",\"label\":\"No\"}] | its option 'none' has no label of its own. Write what people read as the option's 'Label'",
            })
    void findsWhatAFieldLeavesOpen(String said, String found) {
        String key = said.contains("\"key\"") ? "\"label\":\"Tea\",\"properties\":{\"keep\":\"file\"}" : SAID;
        assertThat(findings("{%s,%s}".formatted(said, key))).containsExactly(PLACE + found + " (fields-fully-said)");
    }

    private List<String> findings(String field) {
        return Miniature.file("forms/tea/drink.form", "{\"id\":\"tea-drink\",\"components\":[%s]}".formatted(field))
                .with("processes/tea/tea.bpmn", "not looked at")
                .findings(rule);
    }
}
