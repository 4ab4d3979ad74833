package health.baton.drawing;

/** Tasks, calls of blocks, and subprocesses. */
final class Activities {
    private static final double CORNER = 10;
    private static final double PADDING = 6;
    private static final double BOTTOM = 16;
    private static final double TOP = 14;
    /** So many lines do not touch the sign in the corner. */
    private static final int BESIDE_THE_SIGN = 2;

    private Activities() {}

    static void draw(Svg svg, Shape shape) {
        outline(svg, shape);
        TaskSigns.draw(svg, shape);
        double bottom = BottomSigns.draw(svg, shape) ? BOTTOM : 0;
        Box inside = shape.box().grown(-PADDING);
        boolean below = shape.type().endsWith("Task")
                && Words.wrap(shape.name(), inside.width(), 12).size() > BESIDE_THE_SIGN;
        double top = below ? TOP : 0;
        Words.centred(
                svg,
                shape.name(),
                new Box(inside.x(), inside.y() + top, inside.width(), inside.height() - top - bottom),
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
