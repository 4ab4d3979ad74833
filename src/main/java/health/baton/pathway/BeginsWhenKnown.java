package health.baton.pathway;

import health.baton.engine.Beside;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

@Component
class BeginsWhenKnown implements ModelRule {
    @Override
    public String id() {
        return "begins-when-known";
    }

    @Override
    public String why() {
        return "A block that waits for something that is never said to it never begins, and what it was to do is not done.";
    }

    @Override
    public List<Finding> check(Library library) {
        List<Finding> findings = new ArrayList<>();
        for (Model model : library.models()) {
            model.beginsWhen().ifPresent(happening -> {
                if (!model.isBlock()) {
                    findings.add(process(model)
                            .breaks(
                                    this,
                                    "is a pathway, and would begin by itself as well",
                                    "Move it to processes/shared, or take the property 'beginsWhen' away"));
                } else if (!Beside.GIVEN.containsKey(happening)) {
                    findings.add(process(model)
                            .breaks(
                                    this,
                                    "begins when '%s', which nobody says".formatted(happening),
                                    "Write one of %s in 'beginsWhen'".formatted(new TreeSet<>(Beside.GIVEN.keySet()))));
                }
            });
        }
        return findings;
    }

    private static Node process(Model model) {
        return new Node(model, model.process().orElseThrow());
    }
}
