package health.baton.pathway;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class GpTold implements ModelRule {
    private final DataFlows flows;

    GpTold(DataFlows flows) {
        this.flows = flows;
    }

    @Override
    public String id() {
        return "gp-told";
    }

    @Override
    public String why() {
        return "The named GP looks after the person when the case is over, and must know of every decision, risk and request.";
    }

    @Override
    public List<Finding> check(Library library) {
        List<Finding> findings = new ArrayList<>();
        DataFlow flow = flows.of(library);
        for (Node end : flow.nodes()) {
            if (end.is("endEvent")
                    && end.property("outcome").isPresent()
                    && end.property("nothingToTell").isEmpty()
                    && flow.seen().untold(end)) {
                findings.add(end.breaks(
                        this,
                        "there is a way to this end on which the named GP is told nothing",
                        "Call the block that tells the GP on that way, or say in the field 'Why the GP hears nothing more' of the end"
                                + " why there is nothing to tell"));
            }
        }
        return findings;
    }
}
