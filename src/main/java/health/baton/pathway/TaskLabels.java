package health.baton.pathway;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class TaskLabels implements ModelRule {
    @Override
    public String id() {
        return "task-labels";
    }

    @Override
    public String why() {
        return "In Tasklist the label is all that tells somebody what is asked of them: it says what to do, and with what.";
    }

    @Override
    public List<Finding> check(Library library) {
        List<Finding> findings = new ArrayList<>();
        for (Node task : Node.in(library)) {
            String label = task.name().strip();
            if (label.isEmpty() || !task.is("userTask", "serviceTask", "sendTask", "businessRuleTask", "manualTask")) {
                continue;
            }
            if (label.split("\\s+").length < 2) {
                findings.add(task.breaks(
                        this,
                        "its label is one word",
                        "Write on the diagram a verb and what it is done to, e.g. 'Ring the crew'"));
            }
            if (!Character.isUpperCase(label.codePointAt(0))) {
                findings.add(task.breaks(
                        this, "its label begins with a small letter", "Begin the label with a capital letter"));
            }
            if (label.endsWith(".")) {
                findings.add(task.breaks(this, "its label ends with a full stop", "Take the full stop off the label"));
            }
        }
        return findings;
    }
}
