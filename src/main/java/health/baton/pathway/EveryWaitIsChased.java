package health.baton.pathway;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

@Component
class EveryWaitIsChased implements ModelRule {
    @Override
    public String id() {
        return "every-wait-is-chased";
    }

    @Override
    public String why() {
        return "Silence must never lose anybody: each task has a time by which it is due and a drawn plan for when it is not done.";
    }

    @Override
    public List<Finding> check(Library library) {
        List<Finding> findings = new ArrayList<>();
        for (Model model : library.models()) {
            List<Node> nodes = Node.in(model);
            nodes.stream().filter(node -> node.is("userTask")).forEach(task -> check(task, nodes, findings));
        }
        return findings;
    }

    private void check(Node task, List<Node> nodes, List<Finding> findings) {
        if (task.camunda("dueDate").isBlank()) {
            findings.add(
                    task.breaks(this, "has no due time", "Set 'Due in' in the working time of the team that owes it"));
        }
        Optional<String> chasedBy = task.property("chasedBy");
        if (chasedBy.isEmpty()) {
            if (!hasTimer(task, nodes)) {
                findings.add(task.breaks(
                        this,
                        "nobody is chased when it is not done",
                        "Draw a timer with the template 'Chase' on it or on a subprocess around it; if it is only open"
                                + " beside a task that is chased, write that one's id into the field 'Chased by'"));
            }
        } else if (nodes.stream()
                .noneMatch(node -> node.id().equals(chasedBy.get())
                        && !node.id().equals(task.id())
                        && node.property("chasedBy").isEmpty()
                        && hasTimer(node, nodes))) {
            findings.add(task.breaks(
                    this,
                    "its 'Chased by' says '%s', which is not another node here with a timer".formatted(chasedBy.get()),
                    "Name the id of the task beside it that is chased, or draw a timer on this one"));
        }
    }

    private static boolean hasTimer(Node node, List<Node> nodes) {
        for (Node at = node; !at.isProcess(); at = at.enclosing()) {
            String host = at.id();
            if (nodes.stream()
                    .anyMatch(event -> event.is("boundaryEvent")
                            && event.attribute("attachedToRef").equals(host)
                            && event.children("timerEventDefinition").stream().anyMatch(EveryWaitIsChased::runs))) {
                return true;
            }
        }
        return false;
    }

    /** A timer without a time never goes off. */
    private static boolean runs(Element timer) {
        return !timer.getTextContent().isBlank();
    }
}
