package health.baton.pathway;

import health.baton.engine.Beside;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        return "A block that waits for something that is never said to it never begins, and what it was to do is not done; an event that names a block that is not there loses what was told.";
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
            Node.in(model)
                    .forEach(node -> node.property(Beside.ANSWERED_LATE_BY)
                            .ifPresent(block -> named(node, block, library).ifPresent(findings::add)));
        }
        return findings;
    }

    /** The blocks travel with the pathway whose events name them, and only what the person answers can come late. */
    private Optional<Finding> named(Node event, String block, Library library) {
        boolean begins = library.models().stream()
                .anyMatch(model -> model.isBlock()
                        && model.key().equals(block)
                        && model.beginsWhen()
                                .filter(Beside.ANSWERED_LATE::equals)
                                .isPresent());
        if (!begins) {
            return Optional.of(event.breaks(
                    this,
                    "is taken late by '%s', which does not begin then".formatted(block),
                    "Name a block in processes/shared that says '%s' in 'beginsWhen'".formatted(Beside.ANSWERED_LATE)));
        }
        return event.model().isBlock() || !event.list("offeredTo").contains(Roles.PERSON)
                ? Optional.of(event.breaks(
                        this,
                        "is taken late, and is not what the person answers in a pathway",
                        "Offer it to 'person' in the pathway's own drawing, or take 'answeredLate' away"))
                : Optional.empty();
    }

    private static Node process(Model model) {
        return new Node(model, model.process().orElseThrow());
    }
}
