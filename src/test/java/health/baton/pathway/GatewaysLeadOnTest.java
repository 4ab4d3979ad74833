package health.baton.pathway;

import static health.baton.pathway.Draw.flow;
import static health.baton.pathway.Draw.gateway;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GatewaysLeadOnTest {
    private final ModelRule rule = new GatewaysLeadOn();

    @Test
    void acceptsAGatewayThatPartsWaysAndOneThatBringsThemTogether() {
        assertThat(Miniature.pathway(gateway("q", "With milk?", "")
                                + flow("q", "join")
                                + "<bpmn:exclusiveGateway id='join' />"
                                + flow("join", "done")
                                + Draw.end("done", "Done", ""))
                        .findings(rule))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"exclusive", "inclusive", "parallel", "eventBased"})
    void findsAGatewayFromWhichNoWayLeads(String kind) {
        assertThat(Miniature.pathway(Draw.user("pour", "Pour", "")
                                + flow("pour", "stuck")
                                + "<bpmn:%sGateway id='stuck' name='With milk?' />".formatted(kind))
                        .findings(rule))
                .containsExactly("processes/tea/tea.bpmn: 'With milk?': no way leads on from here. Draw the way to what"
                        + " comes next, or to an end event (gateways-lead-on)");
    }
}
