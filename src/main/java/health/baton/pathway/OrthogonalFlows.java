package health.baton.pathway;

import health.baton.pathway.Layout.Flow;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class OrthogonalFlows implements ModelRule {
    @Override
    public String id() {
        return "orthogonal-flows";
    }

    @Override
    public String why() {
        return "The eye follows lines that go straight or turn at a corner; slanting ones are lost among others.";
    }

    @Override
    public List<Finding> check(Library library) {
        return library.models().stream()
                .flatMap(model -> Layout.of(model).flows().stream())
                .filter(flow -> flow.pieces().size() < flow.way().size() - 1)
                .map(this::slanting)
                .toList();
    }

    private Finding slanting(Flow flow) {
        return flow.flow()
                .breaks(
                        this,
                        "the flow from '%s' to '%s' slants"
                                .formatted(
                                        Model.label(flow.source().node().element()),
                                        Model.label(flow.target().node().element())),
                        "Select it and drag its corners until each piece is level or upright, or lay it out anew");
    }
}
