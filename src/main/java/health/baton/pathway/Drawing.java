package health.baton.pathway;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Where the parts of a model stand on its diagram, in pixels. */
final class Drawing {
    private static final String DC = "http://www.omg.org/spec/DD/20100524/DC";
    private static final String DD = "http://www.omg.org/spec/DD/20100524/DI";

    final List<Shape> shapes = new ArrayList<>();
    final List<Edge> edges = new ArrayList<>();

    private Drawing() {}

    /** A rectangle. */
    record Box(double x, double y, double width, double height) {
        double centreX() {
            return x + width / 2;
        }

        double centreY() {
            return y + height / 2;
        }
    }

    record Point(double x, double y) {}

    /** A node, lane or pool; the label has a place of its own where it stands outside. */
    record Shape(Element part, Box box, @Nullable Box label, boolean expanded) {}

    record Edge(Element part, List<Point> way, @Nullable Box label) {}

    static Drawing of(Model model) {
        Map<String, Element> parts = new HashMap<>();
        model.everything().stream()
                .filter(element -> Model.BPMN.equals(element.getNamespaceURI()) && element.hasAttribute("id"))
                .forEach(element -> parts.put(element.getAttribute("id"), element));
        Drawing drawing = new Drawing();
        for (Element element : model.everything()) {
            Element part = parts.get(element.getAttribute("bpmnElement"));
            if (part == null) {
                continue;
            }
            if ("BPMNShape".equals(element.getLocalName())) {
                drawing.shapes.add(new Shape(
                        part, box(element), label(element), !"false".equals(element.getAttribute("isExpanded"))));
            } else if ("BPMNEdge".equals(element.getLocalName())) {
                drawing.edges.add(new Edge(part, way(element), label(element)));
            }
        }
        return drawing;
    }

    /** What is needed to show all of it. */
    Box frame() {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = 0;
        double bottom = 0;
        for (Shape shape : shapes) {
            left = Math.min(left, shape.box.x);
            top = Math.min(top, shape.box.y);
            right = Math.max(right, shape.box.x + shape.box.width);
            bottom = Math.max(bottom, shape.box.y + shape.box.height);
        }
        return shapes.isEmpty() ? new Box(0, 0, 0, 0) : new Box(left, top, right - left, bottom - top);
    }

    private static Box box(Element of) {
        for (Element child : children(of, DC, "Bounds")) {
            return new Box(number(child, "x"), number(child, "y"), number(child, "width"), number(child, "height"));
        }
        return new Box(0, 0, 0, 0);
    }

    private static @Nullable Box label(Element of) {
        for (var child = of.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element label
                    && "BPMNLabel".equals(label.getLocalName())
                    && !children(label, DC, "Bounds").isEmpty()) {
                return box(label);
            }
        }
        return null;
    }

    private static List<Point> way(Element edge) {
        return children(edge, DD, "waypoint").stream()
                .map(point -> new Point(number(point, "x"), number(point, "y")))
                .toList();
    }

    private static List<Element> children(Element of, String namespace, String name) {
        List<Element> found = new ArrayList<>();
        for (var child = of.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element one
                    && namespace.equals(one.getNamespaceURI())
                    && name.equals(one.getLocalName())) {
                found.add(one);
            }
        }
        return found;
    }

    /** What is no number stands at 0, where it can be seen. */
    private static double number(Element of, String name) {
        try {
            return Double.parseDouble(of.getAttribute(name));
        } catch (NumberFormatException none) {
            return 0;
        }
    }
}
