package health.baton.pathway;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class GatewayQuestionAnswered implements ModelRule {
    private final DataFlows flows;

    GatewayQuestionAnswered(DataFlows flows) {
        this.flows = flows;
    }

    @Override
    public String id() {
        return "gateway-question-answered";
    }

    @Override
    public String why() {
        return "A case stops where a question gets an answer that no way was drawn for, and takes a way by chance where two ways wait for the same one.";
    }

    @Override
    public List<Finding> check(Library library) {
        List<Finding> findings = new ArrayList<>();
        DataFlow flow = flows.of(library);
        for (Node node : flow.nodes()) {
            if (node.is("exclusiveGateway", "inclusiveGateway")) {
                List<Node> ways = flow.part(node.enclosing()).outgoing(node);
                if (ways.size() > 1) {
                    twice(node, ways, findings);
                    missing(node, ways, flow).ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    private void twice(Node gateway, List<Node> ways, List<Finding> findings) {
        for (int i = 0; i < ways.size(); i++) {
            for (int j = i + 1; j < ways.size(); j++) {
                Optional<Question> question = ways.get(i).question();
                if (question.isPresent() && question.equals(ways.get(j).question())) {
                    findings.add(gateway.breaks(
                            this,
                            "the ways '%s' and '%s' have the same condition"
                                    .formatted(ways.get(i).label(), ways.get(j).label()),
                            "Correct the condition of one of them"));
                }
            }
        }
    }

    private Optional<Finding> missing(Node gateway, List<Node> ways, DataFlow flow) {
        if (ways.stream().anyMatch(way -> way.id().equals(gateway.attribute("default")))) {
            return Optional.empty();
        }
        List<Question> questions =
                ways.stream().flatMap(way -> way.question().stream()).toList();
        Set<String> variables =
                questions.stream().flatMap(one -> one.variables().stream()).collect(Collectors.toSet());
        if (variables.size() != 1 || questions.stream().anyMatch(Question::asksForOrder)) {
            return Optional.of(gateway.breaks(
                    this, "has no way for when none of its conditions holds", "Make the safest way the default flow"));
        }
        String variable = variables.iterator().next();
        if (flow.seen().at(gateway, Reading.When.DONE).isEmpty()) {
            return Optional.empty();
        }
        Value value = flow.at(gateway, Reading.When.DONE, variable);
        Set<String> left = new TreeSet<>(value.known());
        left.removeIf(known -> questions.stream().anyMatch(question -> question.holds(known)));
        String words = left.stream().map("'%s'"::formatted).collect(Collectors.joining(", "));
        if (left.isEmpty() && questions.stream().noneMatch(Question::holdsForOthers)) {
            words = value.open() ? "other values" : value.nothing() || value.list() ? "no value" : "";
        }
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(gateway.breaks(
                        this,
                        "has no way for when '%s' has %s".formatted(variable, words),
                        "Draw one, or make the safest way the default flow"));
    }
}
