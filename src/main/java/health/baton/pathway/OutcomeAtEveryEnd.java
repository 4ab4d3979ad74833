package health.baton.pathway;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class OutcomeAtEveryEnd implements ModelRule {
    @Override
    public String id() {
        return "outcome";
    }

    @Override
    public String why() {
        return "What the cases came to is counted from their ends; an end that says nothing is a case that nobody counts.";
    }

    @Override
    public List<Finding> check(Library library) {
        List<Finding> findings = new ArrayList<>();
        for (Node end : Node.in(library)) {
            if (!end.is("endEvent")) {
                continue;
            }
            Optional<String> outcome = end.property("outcome");
            if (end.model().isBlock()) {
                outcome.ifPresent(code -> findings.add(end.breaks(
                        this,
                        "a block ends with the outcome '%s', which nobody hears".formatted(code),
                        "Hand it to the pathway in a variable, and put the outcome on the pathway's end")));
            } else if (outcome.isPresent()) {
                if (!outcome.get().matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
                    findings.add(end.breaks(
                            this,
                            "has the outcome '%s'".formatted(outcome.get()),
                            "Write it in small letters joined by hyphens, such as kept-at-home"));
                }
            } else if (canEndTheCase(end) && end.property("sideBranch").isEmpty()) {
                findings.add(end.breaks(
                        this,
                        "says neither what the case came to nor that it goes on",
                        "Set the property 'outcome', or 'sideBranch' with the reason why the case goes on"));
            }
        }
        return findings;
    }

    /** An embedded subprocess hands on to the flow around it; an event subprocess does not. */
    private static boolean canEndTheCase(Node end) {
        if (!end.children("errorEventDefinition").isEmpty()) {
            return false;
        }
        Node scope = end.enclosing();
        while (!scope.isProcess()) {
            if (!"true".equals(scope.attribute("triggeredByEvent"))) {
                return false;
            }
            scope = scope.enclosing();
        }
        return true;
    }
}
