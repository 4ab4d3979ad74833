package health.baton.pathway;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

@Component
class NamedIds implements ModelRule {
    private static final String CAMEL_CASE = "[a-z][A-Za-z0-9]*";

    @Override
    public String id() {
        return "named-ids";
    }

    @Override
    public String why() {
        return "Scenarios, reports and error messages speak of ids; one made by a machine says nothing and changes with every copy.";
    }

    @Override
    public List<Finding> check(Library library) {
        List<Finding> findings = new ArrayList<>();
        for (Node node : Node.in(library)) {
            if (node.is("task", "manualTask")) {
                // what it will be says what it is called; until then done-by-somebody speaks of it
                continue;
            }
            if (!node.id().matches(prefix(node) + "_" + CAMEL_CASE)) {
                findings.add(node.breaks(
                        this,
                        "has the id '%s'".formatted(node.id()),
                        "Under 'General', set the ID to %s_ and a few words in camelCase".formatted(prefix(node))));
            }
            if (asks(node)) {
                node.outgoing().forEach(flow -> answer(node, new Node(node.model(), flow), findings));
            }
        }
        return findings;
    }

    private void answer(Node gateway, Node flow, List<Finding> findings) {
        String way = "flow_" + gateway.id().replaceFirst("^gateway_", "") + "_";
        if (!flow.id().startsWith(way) || !flow.id().substring(way.length()).matches(CAMEL_CASE)) {
            findings.add(flow.breaks(
                    this,
                    "has the id '%s'".formatted(flow.id()),
                    "Under 'General', set the ID to %s and the answer in camelCase".formatted(way)));
        }
    }

    private static boolean asks(Node node) {
        List<Element> outgoing = node.outgoing();
        return node.is("exclusiveGateway", "inclusiveGateway", "complexGateway") && outgoing.size() > 1;
    }

    private static String prefix(Node node) {
        return switch (node.type()) {
            case "intermediateCatchEvent", "intermediateThrowEvent", "boundaryEvent" -> "event";
            case "transaction", "adHocSubProcess" -> "subProcess";
            default -> node.type().endsWith("Gateway") ? "gateway" : node.type();
        };
    }
}
