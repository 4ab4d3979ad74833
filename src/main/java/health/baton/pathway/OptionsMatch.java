package health.baton.pathway;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class OptionsMatch implements ModelRule {
    private final DataFlows flows;

    OptionsMatch(DataFlows flows) {
        this.flows = flows;
    }

    @Override
    public String id() {
        return "options-match";
    }

    @Override
    public String why() {
        return "An option that is called one thing in a form and another in the diagram or a decision sends people the wrong way, in silence.";
    }

    @Override
    public List<Finding> check(Library library) {
        List<Finding> findings = new ArrayList<>();
        DataFlow flow = flows.of(library);
        for (Node node : flow.nodes()) {
            for (Node way : flow.part(node.enclosing()).outgoing(node)) {
                way.question()
                        .ifPresent(
                                question -> question.comparisons().forEach(one -> way(node, way, one, flow, findings)));
            }
        }
        findings.addAll(new FormConditions(this, library, flow.gives().forms()).findings());
        findings.addAll(new DecisionColumns(this, library, flow.gives().forms()).findings());
        return findings;
    }

    private void way(Node node, Node way, Question.Comparison one, DataFlow flow, List<Finding> findings) {
        Value value = flow.at(node, Reading.When.DONE, one.variable());
        if (one.isEquality()
                && !one.withNull()
                && !value.open()
                && !value.known().isEmpty()
                && !value.known().contains(one.literal())) {
            findings.add(node.breaks(
                    this,
                    "the way '%s' compares '%s' with '%s', which it never is there"
                            .formatted(way.label(), one.variable(), one.literal()),
                    oneOf(value.known())));
        }
    }

    static String oneOf(Set<String> values) {
        return "Use one of "
                + new TreeSet<>(values).stream().map("'%s'"::formatted).collect(Collectors.joining(", "))
                + ", or change the options to match";
    }
}
