package health.baton.pathway;

import health.baton.pathway.Drawing.Box;
import health.baton.pathway.Layout.Flow;
import health.baton.pathway.Layout.Label;
import health.baton.pathway.Layout.Placed;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class FlowsKeepClear implements ModelRule {
    /** Two lines on one another for less than this still look like a corner; pixels. */
    private static final double CORNER = 3;

    @Override
    public String id() {
        return "flows-keep-clear";
    }

    @Override
    public String why() {
        return "A line through a shape, through words or on another line can be read in two ways.";
    }

    @Override
    public List<Finding> check(Library library) {
        List<Finding> findings = new ArrayList<>();
        for (Model model : library.models()) {
            Layout layout = Layout.of(model);
            List<Flow> flows = layout.flows();
            for (int i = 0; i < flows.size(); i++) {
                Flow flow = flows.get(i);
                throughNodes(flow, layout, findings);
                throughLabels(flow, layout, findings);
                flows.subList(i + 1, flows.size()).stream()
                        .filter(other -> runOnOneAnother(flow, other))
                        .forEach(other -> findings.add(breaks(
                                flow,
                                "runs on the flow from " + ends(other),
                                "Drag one of the two lines aside, so that each can be followed")));
            }
        }
        return findings;
    }

    private void throughNodes(Flow flow, Layout layout, List<Finding> findings) {
        for (Placed node : layout.nodes()) {
            boolean aroundIt = flow.source().isInside(node);
            if (!aroundIt && flow.pieces().stream().anyMatch(node.outline()::meets)) {
                findings.add(breaks(
                        flow,
                        "runs through '%s'".formatted(Model.label(node.node().element())),
                        "Drag the line around the shape"));
            }
        }
    }

    private void throughLabels(Flow flow, Layout layout, List<Finding> findings) {
        for (Label label : layout.labels()) {
            if (flow.pieces().stream().anyMatch(piece -> Outline.meet(label.box(), piece))) {
                findings.add(breaks(
                        flow,
                        "runs through the label '%s'".formatted(label.of().name()),
                        "Drag the label or the line aside"));
            }
        }
    }

    /** Flows that part from one node or come together in one may share a way. */
    private static boolean runOnOneAnother(Flow one, Flow other) {
        return !one.source().equals(other.source())
                && !one.target().equals(other.target())
                && one.pieces().stream()
                        .anyMatch(piece -> other.pieces().stream().anyMatch(next -> shared(piece, next) > CORNER));
    }

    private static double shared(Box one, Box other) {
        double x = Math.min(one.x() + one.width(), other.x() + other.width()) - Math.max(one.x(), other.x());
        double y = Math.min(one.y() + one.height(), other.y() + other.height()) - Math.max(one.y(), other.y());
        boolean sameLevel = one.height() <= Outline.TOUCH && other.height() <= Outline.TOUCH && y > -CORNER;
        boolean sameUpright = one.width() <= Outline.TOUCH && other.width() <= Outline.TOUCH && x > -CORNER;
        return sameLevel ? x : sameUpright ? y : 0;
    }

    private Finding breaks(Flow flow, String problem, String remedy) {
        return flow.flow().breaks(this, "the flow from %s %s".formatted(ends(flow), problem), remedy);
    }

    private static String ends(Flow flow) {
        return "'%s' to '%s'"
                .formatted(
                        Model.label(flow.source().node().element()),
                        Model.label(flow.target().node().element()));
    }
}
