package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShownIsKnownTest {
    private static final String LETTER = "processes/tea/letters/invitation.md: 'invitation.md': ";
    private static final String FORM = "forms/tea/order.form: 'order.form': ";
    private static final String NOWHERE = ", which nothing in the pathway asks, decides or keeps. ";
    private static final String ASKED = Draw.radio("milk", "Milk", "yes", "no");

    private static final CapabilityPromises KEEPS = capability -> capability.equals("weigh")
            ? new CapabilityPromises.Promise(Map.of("*", Value.ANY), List.of("{decision}Reasons"), false, false)
            : CapabilityPromises.Promise.NONE;

    private static final FilledNames EVERYWHERE = new FilledNames() {
        @Override
        public Set<String> inForms() {
            return Set.of("today");
        }

        @Override
        public Set<String> inLetters() {
            return Set.of("answerBy");
        }
    };

    private final ModelRule rule = new ShownIsKnown(KEEPS, EVERYWHERE);

    @Test
    void acceptsWhatIsAskedDecidedKeptAndFilledIn() {
        assertThat(letter("{{decision milk}}\n{{with-it sugarReasons}}\n"
                        + "{{#milk}}{{milk}} {{answerBy}}\n{{^milk=no}}{{sugar}}: {{sugarReasons}}"))
                .isEmpty();
    }

    @Test
    void findsANameThatNothingWritesAndSaysWhichWasMeant() {
        assertThat(letter("Sugar: {{sugarReason}}"))
                .containsExactly(LETTER + "shows '{{sugarReason}}'" + NOWHERE
                        + "Write 'sugarReasons', or ask for it in a form (shown-is-known)");
        assertThat(letter("{{#cake}}There is cake."))
                .containsExactly(LETTER + "shows '{{#cake}}'" + NOWHERE
                        + "Correct the name, or ask for it in a form (shown-is-known)");
        assertThat(letter("{{with-it cake milk}}")).singleElement().asString().contains("shows 'cake'");
    }

    @Test
    void findsAValueThatNobodyCanChoose() {
        assertThat(letter("{{#milk=maybe}}Perhaps."))
                .containsExactly(LETTER
                        + "has a line for {{#milk=maybe}}, which no form offers and no table says. Use one of 'no', 'yes',"
                        + " or change the options to match (shown-is-known)");
        assertThat(letter("{{^sugar=three}}Less.")).hasSize(1);
        // words that nobody chooses among: the line would hang on how they happen to be written
        assertThat(letter("{{#sugarReasons=sweet}}Sweet."))
                .singleElement()
                .asString()
                .contains("{{#sugarReasons}}");
        assertThat(letter("{{#answerBy=soon}}Soon.")).hasSize(1);
    }

    @Test
    void findsBracesThatWouldBePrinted() {
        for (String braces : List.of("{{ milk }}", "{{milk=yes}}", "{{milk}", "{{/milk}}", "{{each entry}}")) {
            assertThat(letter("Tea with " + braces))
                    .as(braces)
                    .singleElement()
                    .asString()
                    .contains("as it stands there");
        }
    }

    @Test
    void aLetterAboutSeveralRepeats() {
        assertThat(tea("").with("processes/tea/letters/invitation.several.md", "{{each entry}}{{milk}}{{/each entry}}")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void aLetterDoesNotKnowWhatOnlyTheProcessKnows() {
        String poured = Draw.service("pour", "Pour", "pour", Draw.output("cup", "blue"));
        assertThat(tea(poured)
                        .with("processes/tea/letters/invitation.md", "# Tea\n{{cup}}")
                        .findings(rule))
                .hasSize(1);
        assertThat(tea(poured)
                        .with("forms/tea/order.form", shows("{{cup}} {{today}}"))
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void findsAFormThatShowsOrDependsOnWhatNothingWrites() {
        assertThat(tea("").with("forms/tea/order.form", shows("{{milkInWords}} {{sugarReasons}}"))
                        .findings(rule))
                .isEmpty();
        assertThat(tea("").with("forms/tea/order.form", shows("{{mlik}}")).findings(rule))
                .containsExactly(
                        FORM + "shows 'mlik'" + NOWHERE + "Correct the name, or ask for it in a form (shown-is-known)");
        assertThat(tea("").with(
                                "forms/tea/order.form",
                                Draw.form(
                                        "tea-order", Draw.radio("cup", "Cup", "file", true, "=kind = \"green\"", "a")))
                        .findings(rule))
                .singleElement()
                .asString()
                .contains("shows 'kind'");
    }

    @Test
    void aBlockShowsWhatOneOfItsCallersAsks() {
        String calls = "<bpmn:callActivity id='callActivity_serve' calledElement='serve' />";
        Miniature both = tea(calls)
                .with("processes/coffee/coffee.bpmn", Miniature.process("coffee", calls))
                .block("serve", "")
                .with("forms/serve/tray.form", shows("{{milk}}").replace("tea-order", "serve-tray"));
        assertThat(both.findings(rule)).isEmpty();
        assertThat(both.with("processes/coffee/letters/bill.md", "# Bill\n{{milk}}")
                        .findings(rule))
                .hasSize(1);
    }

    private List<String> letter(String words) {
        return tea("").with("processes/tea/letters/invitation.md", "# Tea\n" + words)
                .findings(rule);
    }

    private static Miniature tea(String more) {
        String weighs = Draw.service(
                "weigh", "Weigh", "weigh", "<camunda:inputParameter name='decision'>sugar</camunda:inputParameter>");
        return Miniature.pathway(Draw.start("tea-ask") + weighs + more)
                .with("forms/tea/ask.form", Draw.form("tea-ask", ASKED))
                .with("processes/tea/sugar.dmn", TABLE);
    }

    private static String shows(String text) {
        return Draw.form("tea-order", "{\"type\": \"text\", \"id\": \"Text_1\", \"text\": \"" + text + "\"}");
    }

    private static final String TABLE = """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="Sugar" namespace="tea">
              <decision id="sugar" name="Sugar">
                <decisionTable id="t" hitPolicy="FIRST">
                  <output id="o1" name="sugar" typeRef="string" />
                  <output id="o2" name="reason" typeRef="string" />
                  <rule id="r1"><outputEntry id="e1"><text>"one"</text></outputEntry><outputEntry id="e2"><text>"sweet"</text></outputEntry></rule>
                </decisionTable>
              </decision>
            </definitions>
            """;
}
