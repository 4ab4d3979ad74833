package health.baton.drawing;

/** Pools, lanes and open subprocesses. */
final class Containers {
    private static final double HEAD = 30;
    private static final double SIZE = 12;

    private Containers() {}

    static void draw(Svg svg, Shape shape) {
        switch (shape.type()) {
            case "participant" -> {
                svg.rectangle("shape pool", shape.box(), 0);
                Box box = shape.box();
                if (shape.upright()) {
                    svg.path("line", "M%s %sH%s", box.x(), box.y() + HEAD, box.right());
                } else {
                    svg.path("line", "M%s %sV%s", box.x() + HEAD, box.y(), box.bottom());
                }
                head(svg, shape);
            }
            case "lane" -> {
                svg.rectangle("shape lane", shape.box(), 0);
                head(svg, shape);
            }
            default -> {
                Activities.outline(svg, shape);
                Words.below(svg, shape.name(), shape.box().grown(-8), SIZE);
                BottomSigns.draw(svg, shape);
            }
        }
    }

    private static void head(Svg svg, Shape shape) {
        Box box = shape.box();
        if (shape.upright()) {
            Words.centred(svg, shape.name(), new Box(box.x(), box.y(), box.width(), HEAD), SIZE);
        } else {
            Words.upwards(svg, shape.name(), new Box(box.x(), box.y(), HEAD, box.height()), SIZE);
        }
    }
}
