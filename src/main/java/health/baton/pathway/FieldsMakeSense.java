package health.baton.pathway;

import health.baton.engine.Shorthand;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class FieldsMakeSense implements ModelRule {
    @Override
    public String id() {
        return "fields-make-sense";
    }

    @Override
    public String why() {
        return "A team or a time that cannot be understood would leave a task without an owner or without a clock.";
    }

    @Override
    public List<Finding> check(Library library) {
        return Node.in(library).stream()
                .flatMap(node -> Shorthand.problems(node.element()).stream()
                        .map(problem -> node.breaks(
                                this,
                                problem,
                                "Choose again in the template's fields, see src/docs/element-templates.md")))
                .toList();
    }
}
