package health.baton.drawing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** A BPMN file as a picture: self-contained SVG, the same text for the same file on every machine. */
public final class Drawing {
    private static final double MARGIN = 20;

    private final String name;
    private final Element definitions;
    private final Diagram diagram;

    /**
     * @param name letters, digits and hyphens; several drawings on one page need different ones
     * @param definitions root of the BPMN file, parsed with namespaces
     */
    public Drawing(String name, Element definitions) {
        this.name = name;
        this.definitions = definitions;
        this.diagram = Diagram.of(definitions);
    }

    /** Ids of the nodes and flows that the picture shows. */
    public Set<String> drawn() {
        return Stream.concat(
                        diagram.shapes().stream().map(Shape::id),
                        diagram.edges().stream().map(Edge::id))
                .collect(Collectors.toSet());
    }

    /** The id in the SVG of a node or flow, for links to it. */
    public String anchor(String id) {
        return name + "." + id;
    }

    /**
     * Draws.
     *
     * @param marks by id of the node or flow; others are drawn plain
     */
    public String svg(Map<String, Mark> marks) {
        return svg(marks, Style.CSS);
    }

    /** The same for a page that brings {@code /baton/drawing.css} itself, because it allows no styles inside. */
    public String svgInPage(Map<String, Mark> marks) {
        return svg(marks, "");
    }

    private String svg(Map<String, Mark> marks, String style) {
        Marks marked = new Marks(name, marks);
        Box bounds = diagram.bounds().orElse(new Box(0, 0, 300, 20)).grown(MARGIN);
        Svg svg = new Svg();
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "bpmn",
                "role",
                marked.leadSomewhere() ? "group" : "img",
                "aria-labelledby",
                name + "-title " + name + "-desc",
                "width",
                Svg.number(bounds.width()),
                "height",
                Svg.number(bounds.height()),
                "viewBox",
                "%s %s %s %s"
                        .formatted(
                                Svg.number(bounds.x()),
                                Svg.number(bounds.y()),
                                Svg.number(bounds.width()),
                                Svg.number(bounds.height())));
        svg.words("title", title(), "id", name + "-title");
        svg.words("desc", description(), "id", name + "-desc");
        if (!style.isEmpty()) {
            svg.words("style", style);
        }
        svg.rectangle("paper", bounds, 0);
        if (drawn().isEmpty()) {
            Words.centred(svg, "This file holds no diagram", bounds, 12);
        }
        containers(svg, marked);
        diagram.edges()
                .forEach(edge -> marked.around(
                        svg, edge.id(), edge.type(), edge.middle(), () -> Flows.draw(svg, edge, diagram)));
        nodes(svg, marked);
        diagram.edges().forEach(edge -> Labels.draw(svg, edge));
        diagram.shapes().forEach(shape -> Labels.draw(svg, shape));
        return svg.close("svg").toString();
    }

    private void containers(Svg svg, Marks marked) {
        diagram.shapes().stream()
                .filter(Shape::isContainer)
                .sorted(Comparator.comparing(Shape::isSubprocess)
                        .thenComparing(shape -> -shape.box().area()))
                .forEach(shape ->
                        marked.around(svg, shape.id(), shape.type(), corner(shape), () -> Containers.draw(svg, shape)));
    }

    private void nodes(Svg svg, Marks marked) {
        diagram.shapes().stream()
                .filter(shape -> !shape.isContainer())
                .sorted(Comparator.comparing(shape -> shape.type().equals("boundaryEvent")))
                .forEach(shape -> marked.around(svg, shape.id(), shape.type(), corner(shape), () -> node(svg, shape)));
    }

    private static void node(Svg svg, Shape shape) {
        if (shape.isActivity()) {
            Activities.draw(svg, shape);
        } else if (shape.isEvent()) {
            Events.draw(svg, shape);
        } else if (shape.isGateway()) {
            Gateways.draw(svg, shape);
        } else {
            Notes.draw(svg, shape);
        }
    }

    private static Point corner(Shape shape) {
        return new Point(shape.box().right() - 2, shape.box().y() + 2);
    }

    private String title() {
        return Stream.of("process", "participant")
                .flatMap(type -> Xml.all(definitions, type).stream())
                .map(element -> element.getAttribute("name"))
                .filter(title -> !title.isBlank())
                .findFirst()
                .orElse(name);
    }

    /** What it is for, and who takes part: the steps themselves are in the texts of the picture. */
    private String description() {
        List<String> lanes = Xml.all(definitions, "lane").stream()
                .map(lane -> lane.getAttribute("name"))
                .filter(lane -> !lane.isBlank())
                .toList();
        String purpose = Xml.all(definitions, "process").stream()
                .flatMap(process -> Xml.child(process, "documentation").stream())
                .map(documentation -> documentation.getTextContent().strip())
                .findFirst()
                .orElse("");
        return "%s%s"
                .formatted(
                        purpose.isEmpty() ? "A process diagram." : purpose,
                        lanes.isEmpty() ? "" : " Lanes from top to bottom: " + String.join(", ", lanes) + ".");
    }
}
