package health.baton.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.w3c.dom.Element;

/** The first diagram in a BPMN file. What it leaves out or draws without a place is not in it. */
record Diagram(List<Shape> shapes, List<Edge> edges) {
    static Diagram of(Element definitions) {
        Map<String, Element> byId = new HashMap<>();
        Xml.all(definitions, "*").forEach(element -> byId.putIfAbsent(element.getAttribute("id"), element));
        List<Shape> shapes = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        for (Element plane : Xml.all(definitions, "BPMNPlane").stream().limit(1).toList()) {
            for (Element drawn : Xml.children(plane)) {
                Element meant = byId.get(drawn.getAttribute("bpmnElement"));
                if (meant != null && "BPMNShape".equals(drawn.getLocalName())) {
                    shape(drawn, meant).ifPresent(shapes::add);
                } else if (meant != null && "BPMNEdge".equals(drawn.getLocalName())) {
                    List<Point> points = points(drawn);
                    if (points.size() > 1) {
                        edges.add(new Edge(meant, points, label(drawn)));
                    }
                }
            }
        }
        return new Diagram(List.copyOf(shapes), List.copyOf(edges));
    }

    /** Around everything; empty when nothing is drawn. */
    Optional<Box> bounds() {
        List<Box> all = new ArrayList<>();
        shapes.forEach(shape -> {
            all.add(shape.box());
            shape.label().ifPresent(all::add);
        });
        edges.forEach(edge -> {
            edge.points().forEach(point -> all.add(Box.around(point)));
            edge.label().ifPresent(all::add);
        });
        return all.stream().reduce(Box::and);
    }

    private static Optional<Shape> shape(Element drawn, Element meant) {
        return box(drawn)
                .map(box -> new Shape(
                        meant,
                        box,
                        label(drawn),
                        "true".equals(drawn.getAttribute("isExpanded")),
                        "false".equals(drawn.getAttribute("isHorizontal"))));
    }

    private static Optional<Box> label(Element drawn) {
        return Xml.child(drawn, "BPMNLabel").flatMap(Diagram::box);
    }

    private static Optional<Box> box(Element drawn) {
        return Xml.child(drawn, "Bounds").flatMap(bounds -> {
            OptionalDouble x = Xml.number(bounds, "x");
            OptionalDouble y = Xml.number(bounds, "y");
            OptionalDouble width = Xml.number(bounds, "width");
            OptionalDouble height = Xml.number(bounds, "height");
            return x.isPresent() && y.isPresent() && width.isPresent() && height.isPresent()
                    ? Optional.of(new Box(x.getAsDouble(), y.getAsDouble(), width.getAsDouble(), height.getAsDouble()))
                    : Optional.empty();
        });
    }

    private static List<Point> points(Element drawn) {
        List<Point> points = new ArrayList<>();
        for (Element waypoint : Xml.all(drawn, "waypoint")) {
            OptionalDouble x = Xml.number(waypoint, "x");
            OptionalDouble y = Xml.number(waypoint, "y");
            if (x.isPresent() && y.isPresent()) {
                points.add(new Point(x.getAsDouble(), y.getAsDouble()));
            }
        }
        return points;
    }
}
