package health.baton.pathway;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

@Component
class Labelled implements ModelRule {
    @Override
    public String id() {
        return "labelled";
    }

    @Override
    public String why() {
        return "The diagram, the story of a case and every report speak with the labels; what has none cannot be spoken of.";
    }

    @Override
    public List<Finding> check(Library library) {
        List<Finding> findings = new ArrayList<>();
        for (Node node : Node.in(library)) {
            List<Element> outgoing = node.outgoing();
            boolean asks = node.is("exclusiveGateway", "inclusiveGateway") && outgoing.size() > 1;
            if (node.name().isBlank() && (asks || !isUnnamedJoint(node))) {
                findings.add(node.breaks(this, "has no label", "Write on the diagram what happens here"));
            }
            if (asks) {
                question(node, outgoing, findings);
            }
        }
        return findings;
    }

    private void question(Node gateway, List<Element> answers, List<Finding> findings) {
        if (!gateway.name().isBlank() && !gateway.name().strip().endsWith("?")) {
            findings.add(gateway.breaks(this, "is not a question", "Ask, with a question mark"));
        }
        for (Element answer : answers) {
            Node flow = new Node(gateway.model(), answer);
            if (flow.name().isBlank()) {
                findings.add(gateway.breaks(
                        this, "the way '%s' has no answer on it".formatted(flow.id()), "Write the answer on the flow"));
            }
            boolean isDefault = gateway.attribute("default").equals(flow.id());
            if (!isDefault && flow.children("conditionExpression").isEmpty()) {
                findings.add(
                        gateway.breaks(
                                this,
                                "the way '%s' has no condition".formatted(Model.label(answer)),
                                "Select the template 'Way out of a question' and say when it is taken, or make it the default flow"));
            }
        }
    }

    private static boolean isUnnamedJoint(Node node) {
        return node.is("parallelGateway", "exclusiveGateway", "inclusiveGateway");
    }
}
