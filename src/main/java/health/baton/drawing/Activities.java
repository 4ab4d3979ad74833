package health.baton.drawing;

/** Tasks, calls of blocks, and subprocesses. */
final class Activities {
    private static final double CORNER = 10;
    private static final double PADDING = 6;
    private static final double BOTTOM = 16;

    private Activities() {}

    static void draw(Svg svg, Shape shape) {
        outline(svg, shape);
        TaskSigns.draw(svg, shape);
        boolean signs = BottomSigns.draw(svg, shape);
        Box inside = shape.box().grown(-PADDING);
        Words.centred(
                svg,
                shape.name(),
                new Box(inside.x(), inside.y(), inside.width(), inside.height() - (signs ? BOTTOM : 0)),
                12,
                11,
                10);
    }

    static void outline(Svg svg, Shape shape) {
        boolean dotted = "true".equals(shape.node().getAttribute("triggeredByEvent"));
        String look = "shape";
        if (shape.type().equals("callActivity")) {
            look += " thick";
        } else if (dotted) {
            look += " dotted";
        }
        svg.rectangle(look, shape.box(), CORNER);
        if (shape.type().equals("transaction")) {
            svg.rectangle("line", shape.box().grown(-3), CORNER - 2);
        }
    }
}
