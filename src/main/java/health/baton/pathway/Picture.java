package health.baton.pathway;

import health.baton.pathway.Drawing.Box;
import health.baton.pathway.Drawing.Edge;
import health.baton.pathway.Drawing.Point;
import health.baton.pathway.Drawing.Shape;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** A model as a picture: its own diagram in SVG, with marks on the parts of which there is something to say. */
final class Picture {
    private static final double MARGIN = 20;
    private static final double SMALL = 11;
    private static final double USUAL = 12;
    private static final Set<String> CONTAINERS = Set.of("participant", "lane");
    private static final String STYLE = """
            text{font-family:Arial,sans-serif;text-anchor:middle;fill:#212b32;stroke:none}
            .part{fill:#fff;stroke:#212b32;stroke-width:1.5}
            .pool{fill:#fff;stroke:#4c6272;stroke-width:1}
            .inner{fill:#fff;fill-opacity:.6}
            .call,.end{stroke-width:3.5}.dotted{stroke-dasharray:2 3}.aside{stroke-dasharray:4 3}
            .flow{fill:none;stroke:#212b32;stroke-width:1.5}
            .sign{fill:none;stroke:#212b32;stroke-width:1.2}.filled{fill:#212b32}.bold{stroke-width:3}
            .finding>.part,.finding>.flow{stroke:#d5281b;stroke-width:4}.finding>.part{fill:#fbeae9}
            .covered>.part{fill:#dff0e3}.covered>.flow{stroke:#006747}
            .missed>.part{fill:#fbeae9;stroke:#d5281b;stroke-dasharray:6 3;stroke-width:3}
            .missed>.flow{stroke:#d5281b;stroke-dasharray:6 3;stroke-width:3}
            """;

    private final Model model;
    private final Map<String, Mark> marks;
    private final Svg svg = new Svg();
    private final Symbols symbols = new Symbols(svg);

    /**
     * Something to say of one part.
     *
     * @param style {@code finding}, {@code covered} or {@code missed}
     * @param words for who points at it, and for screen readers
     */
    record Mark(String style, String words) {}

    private Picture(Model model, Map<String, Mark> marks) {
        this.model = model;
        this.marks = marks;
    }

    static String of(Model model) {
        return of(model, Map.of());
    }

    /** @param marks by the id of the part */
    static String of(Model model, Map<String, Mark> marks) {
        return new Picture(model, marks).draw();
    }

    private String draw() {
        Drawing drawing = Drawing.of(model);
        Box frame = drawing.frame();
        double width = frame.width() + 2 * MARGIN;
        double height = frame.height() + 2 * MARGIN;
        String name = model.process().map(Model::label).orElse(model.path());
        String id = "title-" + model.key();
        String view = java.util.stream.Stream.of(frame.x() - MARGIN, frame.y() - MARGIN, width, height)
                .map(number -> String.valueOf(Math.round(number)))
                .collect(Collectors.joining(" "));
        svg.open("svg", "xmlns", "http://www.w3.org/2000/svg", "viewBox", view, "role", "img", "aria-labelledby", id);
        svg.raw("\n").open("title", "id", id).say(name).close("title");
        svg.open("style").raw(STYLE).close("style");
        svg.raw("<defs><marker id=\"arrow\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"8\""
                + " markerHeight=\"8\" orient=\"auto-start-reverse\"><path d=\"M0 1L10 5L0 9z\" fill=\"#212b32\"/>"
                + "</marker></defs>\n");
        each(drawing, shape -> CONTAINERS.contains(kind(shape)), this::container);
        each(drawing, Picture::isOpenSubProcess, this::subProcess);
        drawing.edges.forEach(this::edge);
        each(drawing, shape -> !CONTAINERS.contains(kind(shape)) && !isOpenSubProcess(shape), this::node);
        return svg.close("svg").toString();
    }

    private void each(
            Drawing drawing, java.util.function.Predicate<Shape> which, java.util.function.Consumer<Shape> draw) {
        drawing.shapes.stream().filter(which).forEach(shape -> {
            open(shape.part());
            draw.accept(shape);
            svg.close("g");
        });
    }

    private void open(Element part) {
        Mark mark = marks.get(part.getAttribute("id"));
        if (mark == null) {
            svg.open("g");
        } else {
            svg.open("g", "class", mark.style()).open("title").say(mark.words()).close("title");
        }
    }

    private void container(Shape shape) {
        Box box = shape.box();
        svg.empty("rect", "class", "pool", "x", box.x(), "y", box.y(), "width", box.width(), "height", box.height());
        double x = box.x() + 15;
        svg.open("g", "transform", "rotate(-90 %d %d)".formatted(Math.round(x), Math.round(box.centreY())));
        svg.words(Model.label(shape.part()), x, box.centreY(), box.height() - 10, USUAL)
                .close("g");
    }

    private void subProcess(Shape shape) {
        boolean byEvent = "true".equals(shape.part().getAttribute("triggeredByEvent"));
        rectangle(shape.box(), byEvent ? "part inner dotted" : "part inner");
        Box box = shape.box();
        svg.words(Model.label(shape.part()), box.centreX(), box.y() + 12, box.width() - 20, USUAL);
        symbols.task(shape.part(), box);
    }

    private void node(Shape shape) {
        String kind = kind(shape);
        if (kind.endsWith("Event")) {
            event(shape);
        } else if (kind.endsWith("Gateway")) {
            gateway(shape);
        } else if (kind.equals("textAnnotation")) {
            Box box = shape.box();
            svg.words(shape.part().getTextContent(), box.centreX(), box.centreY(), box.width(), SMALL);
        } else {
            task(shape, kind);
        }
    }

    private void task(Shape shape, String kind) {
        Box box = shape.box();
        boolean calls = kind.equals("callActivity");
        rectangle(box, calls ? "part call" : "part");
        symbols.task(shape.part(), box);
        if (calls || kind.equals("subProcess")) {
            symbols.plus(box);
        }
        svg.words(Model.label(shape.part()), box.centreX(), box.centreY() - (calls ? 6 : -3), box.width() - 10, USUAL);
    }

    private void event(Shape shape) {
        Box box = shape.box();
        Element part = shape.part();
        boolean aside = "false".equals(part.getAttribute("cancelActivity"))
                || "false".equals(part.getAttribute("isInterrupting"));
        String style = "part" + (kind(shape).equals("endEvent") ? " end" : "") + (aside ? " aside" : "");
        double radius = box.width() / 2;
        svg.empty("circle", "class", style, "cx", box.centreX(), "cy", box.centreY(), "r", radius);
        if (Set.of("boundaryEvent", "intermediateCatchEvent", "intermediateThrowEvent")
                .contains(kind(shape))) {
            svg.empty(
                    "circle",
                    "class",
                    aside ? "flow aside" : "flow",
                    "cx",
                    box.centreX(),
                    "cy",
                    box.centreY(),
                    "r",
                    radius - 3);
        }
        symbols.event(part, box);
        outside(shape);
    }

    private void gateway(Shape shape) {
        Box box = shape.box();
        svg.empty(
                "path",
                "class",
                "part",
                "d",
                path(List.of(
                                new Point(box.centreX(), box.y()),
                                new Point(box.x() + box.width(), box.centreY()),
                                new Point(box.centreX(), box.y() + box.height()),
                                new Point(box.x(), box.centreY())))
                        + "z");
        symbols.gateway(shape.part(), box);
        outside(shape);
    }

    private void outside(Shape shape) {
        Box label = shape.label();
        String name = shape.part().getAttribute("name");
        if (!name.isBlank()) {
            Box at = label == null
                    ? new Box(
                            shape.box().centreX() - 45,
                            shape.box().y() + shape.box().height() + 4,
                            90,
                            14)
                    : label;
            svg.words(name, at.centreX(), at.centreY(), Math.max(at.width() + 6, 30), SMALL);
        }
    }

    private void edge(Edge edge) {
        if (edge.way().size() < 2) {
            return;
        }
        open(edge.part());
        svg.empty("path", "class", "flow", "d", path(edge.way()), "marker-end", "url(#arrow)");
        if (isDefault(edge.part())) {
            Point from = edge.way().get(0);
            Point to = edge.way().get(1);
            double length = Math.max(1, Math.hypot(to.x() - from.x(), to.y() - from.y()));
            double x = from.x() + (to.x() - from.x()) / length * 10;
            double y = from.y() + (to.y() - from.y()) / length * 10;
            svg.empty("path", "class", "flow", "d", path(List.of(new Point(x - 4, y + 5), new Point(x + 4, y - 5))));
        }
        Box label = edge.label();
        String name = edge.part().getAttribute("name");
        if (label != null && !name.isBlank()) {
            svg.words(name, label.centreX(), label.centreY(), Math.max(label.width() + 6, 40), SMALL);
        }
        svg.close("g");
    }

    private boolean isDefault(Element flow) {
        String id = flow.getAttribute("id");
        return model.everything().stream().anyMatch(node -> id.equals(node.getAttribute("default")));
    }

    private void rectangle(Box box, String style) {
        svg.empty(
                "rect",
                "class",
                style,
                "x",
                box.x(),
                "y",
                box.y(),
                "width",
                box.width(),
                "height",
                box.height(),
                "rx",
                "9");
    }

    private static String path(List<Point> way) {
        return way.stream()
                .map(point -> "%d %d".formatted(Math.round(point.x()), Math.round(point.y())))
                .collect(Collectors.joining("L", "M", ""));
    }

    private static boolean isOpenSubProcess(Shape shape) {
        return kind(shape).equals("subProcess") && shape.expanded();
    }

    private static String kind(Shape shape) {
        return shape.part().getLocalName();
    }
}
