package health.baton.pathway;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class EndLabels implements ModelRule {
    private static final Set<String> SAY_NOTHING = Set.of(
            "end",
            "ended",
            "the end",
            "end event",
            "stop",
            "exit",
            "finish",
            "finished",
            "complete",
            "completed",
            "process end",
            "process ended",
            "process completed",
            "case ended",
            "case closed");

    @Override
    public String id() {
        return "end-labels";
    }

    @Override
    public String why() {
        return "Whoever looks back at a case reads at its end what it came to, not that it ended.";
    }

    @Override
    public List<Finding> check(Library library) {
        List<Finding> findings = new ArrayList<>();
        for (Model model : library.models()) {
            Map<String, String> outcomes = new HashMap<>();
            Node.in(model).stream().filter(node -> node.is("endEvent")).forEach(end -> check(end, outcomes, findings));
        }
        return findings;
    }

    private void check(Node end, Map<String, String> outcomes, List<Finding> findings) {
        String label = end.name().strip().toLowerCase(Locale.ROOT);
        if (SAY_NOTHING.contains(label)) {
            findings.add(
                    end.breaks(this, "only says that it is an end", "Write the outcome on it, e.g. 'Kept at home'"));
        }
        end.property("outcome").ifPresent(outcome -> {
            String other = outcomes.putIfAbsent(label, outcome);
            if (other != null && !other.equals(outcome)) {
                findings.add(end.breaks(
                        this,
                        "is the label of the outcome '%s' and of '%s'".formatted(other, outcome),
                        "Write on each end what is different"));
            }
        });
    }
}
