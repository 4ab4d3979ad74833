package health.baton.pathway;

import health.baton.pathway.Drawing.Box;
import health.baton.pathway.Drawing.Point;
import health.baton.pathway.Layout.Flow;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class FlowsDoNotCross implements ModelRule {
    /** A line that ends on another joins it; pixels. */
    private static final double JOINS = 3;

    @Override
    public String id() {
        return "flows-do-not-cross";
    }

    @Override
    public String why() {
        return "Where two lines cross, the eye may go on along the wrong one, and nobody notices.";
    }

    @Override
    public List<Finding> check(Library library) {
        List<Finding> findings = new ArrayList<>();
        for (Model model : library.models()) {
            List<Flow> flows = Layout.of(model).flows();
            for (int i = 0; i < flows.size(); i++) {
                for (Flow other : flows.subList(i + 1, flows.size())) {
                    if (cross(flows.get(i), other)) {
                        findings.add(breaks(flows.get(i), other));
                    }
                }
            }
        }
        return findings;
    }

    private static boolean cross(Flow one, Flow other) {
        List<Box> others = pieces(other);
        return pieces(one).stream()
                .anyMatch(piece -> others.stream().anyMatch(next -> over(piece, next) || over(next, piece)));
    }

    /** From corner to corner: a point between two that does not turn is none. */
    private static List<Box> pieces(Flow flow) {
        List<Point> corners = new ArrayList<>(flow.way());
        for (int i = corners.size() - 2; i > 0; i--) {
            Point a = corners.get(i - 1);
            Point b = corners.get(i + 1);
            Point between = corners.get(i);
            boolean level = near(a.y(), between.y()) && near(b.y(), between.y());
            boolean upright = near(a.x(), between.x()) && near(b.x(), between.x());
            if (level || upright) {
                corners.remove(i);
            }
        }
        return new Flow(flow.flow(), flow.source(), flow.target(), corners).pieces();
    }

    private static boolean near(double one, double other) {
        return Math.abs(one - other) <= Outline.TOUCH;
    }

    private static boolean over(Box level, Box upright) {
        return inside(upright.centreX(), level.x(), level.width())
                && inside(level.centreY(), upright.y(), upright.height());
    }

    private static boolean inside(double at, double from, double length) {
        return at > from + JOINS && at < from + length - JOINS;
    }

    private Finding breaks(Flow flow, Flow other) {
        return flow.flow()
                .breaks(
                        this,
                        "the flow from %s crosses the flow from %s".formatted(ends(flow), ends(other)),
                        "Drag one of the two lines around the other, or move the shapes. Where they must meet however you draw"
                                + " them, draw the reminder a second time, beside the task that it chases");
    }

    private static String ends(Flow flow) {
        return "'%s' to '%s'"
                .formatted(
                        Model.label(flow.source().node().element()),
                        Model.label(flow.target().node().element()));
    }
}
