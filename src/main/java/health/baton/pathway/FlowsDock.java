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
        return "A line that leads nowhere or ends beside a shape, or an event that hangs in the air, leaves it to the reader's guess what belongs together.";
    }

    @Override
    public List<Finding> check(Library library) {
        List<Finding> findings = new ArrayList<>();
        for (Model model : library.models()) {
            List<Node> nodes = Node.in(model);
            model.all("sequenceFlow").forEach(flow -> leads(new Node(model, flow), nodes, findings));
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

    /** Both ends have to be in the same process or subprocess as the flow. */
    private void leads(Node flow, List<Node> nodes, List<Finding> findings) {
        for (String end : List.of("sourceRef", "targetRef")) {
            String id = flow.attribute(end);
            if (nodes.stream()
                    .noneMatch(node -> node.id().equals(id)
                            && node.element().getParentNode() == flow.element().getParentNode())) {
                findings.add(flow.breaks(
                        this,
                        "the flow from '%s' to '%s' %s what is not there: '%s'"
                                .formatted(
                                        flow.attribute("sourceRef"),
                                        flow.attribute("targetRef"),
                                        "sourceRef".equals(end) ? "comes from" : "leads to",
                                        id),
                        "Delete the line and draw it again, within one frame"));
            }
        }
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
