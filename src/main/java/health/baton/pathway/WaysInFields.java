package health.baton.pathway;

import java.util.List;
import org.springframework.stereotype.Component;

@Component
class WaysInFields implements ModelRule {
    @Override
    public String id() {
        return "ways-in-fields";
    }

    @Override
    public String why() {
        return "A designer chooses the answer that leads on; a typed expression is code that only programmers can check.";
    }

    @Override
    public List<Finding> check(Library library) {
        return Node.flows(library).stream()
                .filter(flow -> !flow.children("conditionExpression").isEmpty())
                .filter(flow -> flow.property("fact").isEmpty())
                .map(flow -> flow.breaks(
                        this,
                        "has a typed condition",
                        "Select the template 'Way out of a question', and say which fact has to be what"))
                .toList();
    }
}
