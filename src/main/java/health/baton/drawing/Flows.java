package health.baton.drawing;

import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** Lines with their ends: sequence flows, message flows, associations. */
final class Flows {
    private static final double BEND = 5;
    private static final Set<String> WITHOUT_DIAMOND = Set.of("Gateway", "Event");

    private Flows() {}

    static void draw(Svg svg, Edge edge, Diagram diagram) {
        Point before = edge.points().get(edge.points().size() - 2);
        switch (edge.type()) {
            case "sequenceFlow" -> {
                line(svg, "flow", edge.points());
                arrow(svg, "head", before, edge.end());
                source(edge, diagram).ifPresent(source -> beginning(svg, edge, source));
            }
            case "messageFlow" -> {
                line(svg, "flow message", edge.points());
                arrow(svg, "head open", before, edge.end());
                svg.circle("head open", edge.start(), 4);
            }
            default -> {
                line(svg, "flow association", edge.points());
                if (edge.type().startsWith("data") || "One".equals(edge.flow().getAttribute("associationDirection"))) {
                    Point end = edge.end();
                    Point back = end.towards(before, 8);
                    Point side = new Point((back.y() - end.y()) / 2, (end.x() - back.x()) / 2);
                    svg.path(
                            "line",
                            "M%s %sL%s %sL%s %s",
                            back.x() + side.x(),
                            back.y() + side.y(),
                            end.x(),
                            end.y(),
                            back.x() - side.x(),
                            back.y() - side.y());
                }
            }
        }
    }

    private static java.util.Optional<Element> source(Edge edge, Diagram diagram) {
        return diagram.shapes().stream()
                .filter(shape -> shape.id().equals(edge.flow().getAttribute("sourceRef")))
                .map(Shape::node)
                .findFirst();
    }

    /** The slash of the default way, or the diamond of a condition on an activity. */
    private static void beginning(Svg svg, Edge edge, Element source) {
        Point start = edge.start();
        Point next = edge.points().get(1);
        Point along = start.towards(next, 1);
        double dx = along.x() - start.x();
        double dy = along.y() - start.y();
        if (edge.id().equals(source.getAttribute("default"))) {
            Point at = start.towards(next, 9);
            svg.path(
                    "line",
                    "M%s %sL%s %s",
                    at.x() - 3 * dx - 6 * dy,
                    at.y() - 3 * dy + 6 * dx,
                    at.x() + 3 * dx + 6 * dy,
                    at.y() + 3 * dy - 6 * dx);
        } else if (Xml.child(edge.flow(), "conditionExpression").isPresent()
                && WITHOUT_DIAMOND.stream().noneMatch(String.valueOf(source.getLocalName())::endsWith)) {
            svg.path(
                    "head open",
                    "M%s %sL%s %sL%s %sL%s %sZ",
                    start.x(),
                    start.y(),
                    start.x() + 8 * dx - 4 * dy,
                    start.y() + 8 * dy + 4 * dx,
                    start.x() + 16 * dx,
                    start.y() + 16 * dy,
                    start.x() + 8 * dx + 4 * dy,
                    start.y() + 8 * dy - 4 * dx);
        }
    }

    private static void line(Svg svg, String look, List<Point> points) {
        StringBuilder data = new StringBuilder("M" + at(points.get(0)));
        for (int i = 1; i + 1 < points.size(); i++) {
            Point corner = points.get(i);
            Point before = points.get(i - 1);
            Point after = points.get(i + 1);
            double bend = Math.min(BEND, Math.min(corner.to(before), corner.to(after)) / 2);
            data.append("L").append(at(corner.towards(before, bend)));
            data.append("Q").append(at(corner)).append(" ").append(at(corner.towards(after, bend)));
        }
        data.append("L").append(at(points.get(points.size() - 1)));
        svg.leaf("path", "class", look, "d", data.toString());
    }

    private static String at(Point point) {
        return Svg.number(point.x()) + " " + Svg.number(point.y());
    }

    private static void arrow(Svg svg, String look, Point from, Point tip) {
        Point back = tip.towards(from, 10);
        double dx = (tip.x() - back.x()) / 10;
        double dy = (tip.y() - back.y()) / 10;
        svg.path(
                look,
                "M%s %sL%s %sL%s %sZ",
                tip.x(),
                tip.y(),
                back.x() - 5 * dy,
                back.y() + 5 * dx,
                back.x() + 5 * dy,
                back.y() - 5 * dx);
    }
}
