package health.baton.pathway;

import health.baton.pathway.Drawing.Box;
import health.baton.pathway.Drawing.Edge;
import health.baton.pathway.Drawing.Point;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** The flow nodes, flows and labels of a model as they stand on its diagram. */
final class Layout {
    private final Map<String, Placed> nodes = new LinkedHashMap<>();
    private final List<Flow> flows = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();

    private Layout() {}

    record Placed(Node node, Outline outline) {
        Box box() {
            return outline.box();
        }

        /** A piece of diagram on which other nodes stand. */
        boolean isFrame() {
            return node.is("subProcess", "transaction", "adHocSubProcess");
        }

        boolean isInside(Placed frame) {
            return standsIn(node.element(), frame.node.element());
        }
    }

    /** A sequence flow that is drawn from node to node. */
    record Flow(Node flow, Placed source, Placed target, List<Point> way) {
        /** Its straight pieces, as boxes without width or without height; slanting ones are left out. */
        List<Box> pieces() {
            List<Box> pieces = new ArrayList<>();
            for (int i = 1; i < way.size(); i++) {
                Point a = way.get(i - 1);
                Point b = way.get(i);
                double width = Math.abs(a.x() - b.x());
                double height = Math.abs(a.y() - b.y());
                if (Math.min(width, height) <= Outline.TOUCH) {
                    pieces.add(new Box(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), width, height));
                }
            }
            return pieces;
        }
    }

    /** Words that stand beside what they name. */
    record Label(Node of, Box box) {}

    static Layout of(Model model) {
        Drawing drawing = Drawing.of(model);
        Layout layout = new Layout();
        Map<String, Node> known = new LinkedHashMap<>();
        Node.in(model).forEach(node -> known.put(node.id(), node));
        for (Drawing.Shape shape : drawing.shapes) {
            Node node = known.get(shape.part().getAttribute("id"));
            if (node != null) {
                layout.nodes.put(node.id(), new Placed(node, Outline.of(node.element(), shape.box())));
                layout.label(node, Optional.ofNullable(shape.label()));
            }
        }
        for (Edge edge : drawing.edges) {
            Node flow = new Node(model, edge.part());
            Placed source = layout.nodes.get(flow.attribute("sourceRef"));
            Placed target = layout.nodes.get(flow.attribute("targetRef"));
            if (flow.is("sequenceFlow")
                    && source != null
                    && target != null
                    && edge.way().size() > 1) {
                layout.flows.add(new Flow(flow, source, target, edge.way()));
                layout.label(flow, Optional.ofNullable(edge.label()));
            }
        }
        return layout;
    }

    private void label(Node of, Optional<Box> box) {
        if (!of.name().isBlank()) {
            box.ifPresent(place -> labels.add(new Label(of, place)));
        }
    }

    List<Placed> nodes() {
        return List.copyOf(nodes.values());
    }

    Optional<Placed> node(String id) {
        return Optional.ofNullable(nodes.get(id));
    }

    List<Flow> flows() {
        return flows;
    }

    List<Label> labels() {
        return labels;
    }

    static boolean standsIn(Element part, Element frame) {
        for (var at = part.getParentNode(); at != null; at = at.getParentNode()) {
            if (at == frame) {
                return true;
            }
        }
        return false;
    }
}
