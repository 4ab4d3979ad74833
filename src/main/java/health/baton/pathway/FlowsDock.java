package health.baton.pathway;

import health.baton.pathway.Drawing.Point;
import health.baton.pathway.Layout.Flow;
import health.baton.pathway.Layout.Placed;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class FlowsDock implements ModelRule {
    /** Modeler rounds to whole pixels and docks at the middle of the line, which is two wide; pixels. */
    private static final double NEAR = 3;

    @Override
    public String id() {
        return "flows-dock";
    }

    @Override
    public String why() {
        return "A line that ends beside a shape, or an event that hangs in the air, leaves it to the reader's guess what belongs together.";
    }

    @Override
    public List<Finding> check(Library library) {
        List<Finding> findings = new ArrayList<>();
        for (Model model : library.models()) {
            Layout layout = Layout.of(model);
            for (Flow flow : layout.flows()) {
                docks(flow, flow.source(), flow.way().get(0), "begin", findings);
                docks(flow, flow.target(), flow.way().get(flow.way().size() - 1), "end", findings);
            }
            for (Placed event : layout.nodes()) {
                layout.node(event.node().attribute("attachedToRef"))
                        .filter(host -> host.outline()
                                        .distance(new Point(
                                                event.box().centreX(),
                                                event.box().centreY()))
                                > NEAR)
                        .ifPresent(host -> findings.add(event.node()
                                .breaks(
                                        this,
                                        "is not drawn on the line of '%s'".formatted(label(host)),
                                        "Drag it onto the border of what it belongs to")));
            }
        }
        return findings;
    }

    private void docks(Flow flow, Placed node, Point point, String end, List<Finding> findings) {
        if (node.outline().distance(point) > NEAR) {
            findings.add(flow.flow()
                    .breaks(
                            this,
                            "the flow from '%s' to '%s' does not %s at '%s'"
                                    .formatted(label(flow.source()), label(flow.target()), end, label(node)),
                            "Drag the end of the line onto the shape"));
        }
    }

    private static String label(Placed node) {
        return Model.label(node.node().element());
    }
}
