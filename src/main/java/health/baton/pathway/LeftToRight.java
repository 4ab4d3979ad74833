package health.baton.pathway;

import health.baton.pathway.Layout.Flow;
import health.baton.pathway.Layout.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The ways from a start to the ends never go back to the left, but for loops, which leave or arrive from above or below so
 * that they are seen as loops. What follows an event on a border (a chase, an error) goes where there is room.
 */
@Component
class LeftToRight implements ModelRule {
    @Override
    public String id() {
        return "left-to-right";
    }

    @Override
    public String why() {
        return "A diagram is read like a line of text, from the start at the left to the ends at the right.";
    }

    @Override
    public List<Finding> check(Library library) {
        List<Finding> findings = new ArrayList<>();
        for (Model model : library.models()) {
            Layout layout = Layout.of(model);
            Ways ways = Ways.of(model);
            Set<String> main = ways.fromStarts();
            for (Flow flow : layout.flows()) {
                if (goesBack(flow) && main.contains(flow.source().node().id())) {
                    back(flow, ways, findings);
                }
            }
            layout.nodes().stream()
                    .filter(node -> node.node().is("startEvent"))
                    .forEach(start -> leftmost(start, layout, findings));
        }
        return findings;
    }

    private static boolean goesBack(Flow flow) {
        return flow.target().box().centreX() < flow.source().box().centreX() - Outline.TOUCH;
    }

    private void back(Flow flow, Ways ways, List<Finding> findings) {
        String source = flow.source().node().id();
        String target = flow.target().node().id();
        String named = "the flow from '%s' to '%s'".formatted(label(flow.source()), label(flow.target()));
        if (ways.after(target).contains(source)) {
            if (!isUpright(flow, 1) && !isUpright(flow, flow.way().size() - 1)) {
                findings.add(flow.flow()
                        .breaks(
                                this,
                                named + " goes back like a way forward",
                                "Lead it around, above or below, so that it is seen as a loop"));
            }
        } else {
            findings.add(flow.flow()
                    .breaks(
                            this,
                            named + " goes from right to left",
                            "Put '%s' to the right of '%s'".formatted(label(flow.target()), label(flow.source()))));
        }
    }

    private static boolean isUpright(Flow flow, int piece) {
        return Math.abs(flow.way().get(piece).x() - flow.way().get(piece - 1).x()) <= Outline.TOUCH;
    }

    private void leftmost(Placed start, Layout layout, List<Finding> findings) {
        for (Placed node : layout.nodes()) {
            boolean besideIt = node.node().element().getParentNode()
                    == start.node().element().getParentNode();
            boolean apart =
                    node.node().is("boundaryEvent") || "true".equals(node.node().attribute("triggeredByEvent"));
            if (besideIt
                    && !apart
                    && node.box().x() + node.box().width() < start.box().x()) {
                findings.add(start.node()
                        .breaks(
                                this,
                                "the start stands to the right of '%s'".formatted(label(node)),
                                "Put the start first, at the left"));
            }
        }
    }

    private static String label(Placed node) {
        return Model.label(node.node().element());
    }
}
