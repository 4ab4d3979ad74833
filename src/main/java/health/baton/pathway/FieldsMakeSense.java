package health.baton.pathway;

import health.baton.engine.Shorthand;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

@Component
class FieldsMakeSense implements ModelRule {
    @Override
    public String id() {
        return "fields-make-sense";
    }

    @Override
    public String why() {
        return "A team, a time or an answer that cannot be understood would leave a task without an owner or a clock, or a case without a way.";
    }

    @Override
    public List<Finding> check(Library library) {
        return Stream.concat(Node.in(library).stream(), Node.flows(library).stream())
                .flatMap(node -> Shorthand.problems(node.element()).stream()
                        .map(problem -> node.breaks(
                                this,
                                problem,
                                "Choose again in the template's fields, see src/docs/element-templates.md")))
                .toList();
    }
}
