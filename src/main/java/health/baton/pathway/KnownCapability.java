package health.baton.pathway;

import health.baton.engine.Contract;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class KnownCapability implements ModelRule {
    private static final String DURATION = "P(?=.)(?:[1-9]\\d*D)?(?:T(?=.)(?:[1-9]\\d*H)?(?:[1-9]\\d*M)?)?";
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
        } else {
            names.contract(capability.get()).ifPresent(contract -> inputs(task, contract, findings));
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

    private void inputs(Node task, Contract contract, List<Finding> findings) {
        for (Contract.In in : contract.in()) {
            if (in.required()
                    && task.input(in.name()).filter(value -> !value.isBlank()).isEmpty()) {
                findings.add(task.breaks(
                        this,
                        "does not say '%s' (input '%s')".formatted(in.label(), in.name()),
                        "Apply the template '%s' and fill in '%s'".formatted(contract.label(), in.label())));
            }
        }
        Arrays.stream(contract.in())
                .filter(in -> in.kind() == Contract.Kind.DURATION)
                .forEach(in -> task.input(in.name())
                        .filter(value -> !value.isBlank() && !Expressions.anyIn(value) && !value.matches(DURATION))
                        .ifPresent(value -> findings.add(task.breaks(
                                this,
                                "says '%s' as '%s' (input '%s')".formatted(value, in.label(), in.name()),
                                "Write a time like PT4H or P21D"))));
        Set<String> taken = Arrays.stream(contract.in()).map(Contract.In::name).collect(Collectors.toSet());
        task.extensions("inputParameter").stream()
                .map(input -> input.getAttribute("name"))
                .filter(name -> !taken.contains(name))
                .forEach(name -> findings.add(task.breaks(
                        this,
                        "hands over '%s', which is not asked for".formatted(name),
                        "Apply the template '%s', or take the input out".formatted(contract.label()))));
    }
}
