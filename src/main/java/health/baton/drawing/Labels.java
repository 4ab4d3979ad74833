package health.baton.drawing;

/** The words beside events, gateways, data and flows, inside the bounds that the diagram gives them. */
final class Labels {
    private static final double SIZE = 11;
    private static final double USUAL_WIDTH = 90;
    /** Other machines measure letters a little differently. */
    private static final double TOLERANCE = 1.5;

    private Labels() {}

    static void draw(Svg svg, Shape shape) {
        if (!shape.name().isBlank() && stands(shape)) {
            Box box = shape.box();
            write(
                    svg,
                    shape.name(),
                    shape.label()
                            .orElseGet(() ->
                                    new Box(box.centre().x() - USUAL_WIDTH / 2, box.bottom() + 5, USUAL_WIDTH, SIZE)));
        }
    }

    static void draw(Svg svg, Edge edge) {
        if (!edge.name().isBlank()) {
            Point middle = edge.middle();
            write(
                    svg,
                    edge.name(),
                    edge.label()
                            .orElseGet(() -> new Box(middle.x() - USUAL_WIDTH / 2, middle.y() + 4, USUAL_WIDTH, SIZE)));
        }
    }

    private static boolean stands(Shape shape) {
        return shape.isEvent()
                || shape.isGateway()
                || shape.type().startsWith("data")
                || shape.type().equals("group");
    }

    private static void write(Svg svg, String words, Box box) {
        Words.below(svg, words, new Box(box.x() - TOLERANCE, box.y(), box.width() + 2 * TOLERANCE, box.height()), SIZE);
    }
}
