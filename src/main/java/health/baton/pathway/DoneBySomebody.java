package health.baton.pathway;

import java.util.List;
import org.springframework.stereotype.Component;

@Component
class DoneBySomebody implements ModelRule {
    @Override
    public String id() {
        return "done-by-somebody";
    }

    @Override
    public String why() {
        return "The engine passes through a step that says neither which team nor what Baton does, and nobody has done it.";
    }

    @Override
    public List<Finding> check(Library library) {
        return Node.in(library).stream()
                .filter(node -> node.is("task", "manualTask"))
                .map(task -> task.breaks(
                        this,
                        "nobody does this step",
                        "Select the template 'Task for a team', or that of the step that Baton does"))
                .toList();
    }
}
