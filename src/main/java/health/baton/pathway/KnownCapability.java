package health.baton.pathway;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

@Component
class KnownCapability implements ModelRule {
    private final CapabilityNames names;

    KnownCapability(CapabilityNames names) {
        this.names = names;
    }

    @Override
    public String id() {
        return "known-capability";
    }

    @Override
    public String why() {
        return "A step that the computer does must exist, be tried again when it fails, and never hold up the person who clicked.";
    }

    @Override
    public List<Finding> check(Library library) {
        Set<String> known = names.all();
        List<Finding> findings = new ArrayList<>();
        Node.in(library).stream()
                .filter(node -> node.is("serviceTask", "sendTask", "businessRuleTask"))
                .forEach(node -> check(node, known, findings));
        return findings;
    }

    private void check(Node task, Set<String> known, List<Finding> findings) {
        String remedy = "Choose one of " + String.join(", ", new TreeSet<>(known));
        Optional<String> capability = Expressions.variable(task.camunda("delegateExpression"));
        if (capability.isEmpty()) {
            findings.add(task.breaks(this, "names no capability", remedy));
        } else if (!known.contains(capability.get())) {
            findings.add(task.breaks(this, "there is no capability '%s'".formatted(capability.get()), remedy));
        }
        if (!"true".equals(task.camunda("asyncBefore"))) {
            findings.add(task.breaks(this, "runs while the person waits", "Tick 'Asynchronous continuations: before'"));
        }
        if (task.extensions("failedJobRetryTimeCycle").stream()
                .allMatch(cycle -> cycle.getTextContent().isBlank())) {
            findings.add(task.breaks(
                    this, "does not say how often it is tried again", "Set 'Retry time cycle', e.g. R5/PT10S"));
        }
    }
}
