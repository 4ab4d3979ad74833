package health.baton.drawing;

/** What explains: text annotations, data, groups – and a plain box for anything else. */
final class Notes {
    private Notes() {}

    static void draw(Svg svg, Shape shape) {
        Box box = shape.box();
        switch (shape.type()) {
            case "textAnnotation" -> {
                svg.path("line", "M%s %sH%sV%sH%s", box.x() + 10, box.y(), box.x(), box.bottom(), box.x() + 10);
                String words = Xml.child(shape.node(), "text")
                        .map(text -> text.getTextContent())
                        .orElse("");
                Words.from(svg, words, new Box(box.x() + 6, box.y() + 4, box.width() - 8, box.height()), 12);
            }
            case "group" -> svg.rectangle("line dotted", box, 10);
            case "dataObjectReference" ->
                svg.path(
                        "shape",
                        "M%1$s %2$sH%3$sL%4$s %5$sV%6$sH%1$sZM%3$s %2$sV%5$sH%4$s",
                        box.x(),
                        box.y(),
                        box.right() - 10,
                        box.right(),
                        box.y() + 10,
                        box.bottom());
            case "dataStoreReference" ->
                svg.path(
                        "shape",
                        "M%1$s %2$sQ%3$s %4$s %5$s %2$sV%6$sQ%3$s %7$s %1$s %6$sZM%1$s %2$sQ%3$s %8$s %5$s %2$s",
                        box.x(),
                        box.y() + 8,
                        box.centre().x(),
                        box.y() - 6,
                        box.right(),
                        box.bottom() - 8,
                        box.bottom() + 6,
                        box.y() + 22);
            default -> {
                svg.rectangle("shape dashed", box, 0);
                Words.centred(svg, shape.name(), box.grown(-4), 12, 10);
            }
        }
    }
}
