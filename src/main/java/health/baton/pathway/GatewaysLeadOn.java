package health.baton.pathway;

import java.util.List;
import org.springframework.stereotype.Component;

@Component
class GatewaysLeadOn implements ModelRule {
    @Override
    public String id() {
        return "gateways-lead-on";
    }

    @Override
    public String why() {
        return "A gateway only parts ways or brings them together; a case that comes to one from which no way leads stops there, or ends without an end.";
    }

    @Override
    public List<Finding> check(Library library) {
        return Node.in(library).stream()
                .filter(node -> node.type().endsWith("Gateway"))
                .filter(gateway -> gateway.outgoing().isEmpty())
                .map(gateway -> gateway.breaks(
                        this, "no way leads on from here", "Draw the way to what comes next, or to an end event"))
                .toList();
    }
}
