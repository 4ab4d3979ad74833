package health.baton.drawing;

/** Diamonds. */
final class Gateways {
    private Gateways() {}

    static void draw(Svg svg, Shape gateway) {
        Box box = gateway.box();
        Point centre = box.centre();
        svg.path(
                "shape",
                "M%s %sL%s %sL%s %sL%s %sZ",
                centre.x(),
                box.y(),
                box.right(),
                centre.y(),
                centre.x(),
                box.bottom(),
                box.x(),
                centre.y());
        svg.open("g", "transform", "translate(%s %s)".formatted(Svg.number(centre.x()), Svg.number(centre.y())));
        switch (gateway.type()) {
            case "parallelGateway" -> svg.path("bold", "M0 -11V11M-11 0H11");
            case "inclusiveGateway" -> svg.circle("bold", new Point(0, 0), 10);
            case "complexGateway" -> svg.path("bold", "M0 -11V11M-11 0H11M-8 -8L8 8M-8 8L8 -8");
            case "eventBasedGateway" -> {
                svg.circle("sign", new Point(0, 0), 13);
                svg.circle("sign", new Point(0, 0), 10);
                svg.path("sign", "M0 -6.5L6.5 -2L4 5.5H-4L-6.5 -2Z");
            }
            default -> svg.path("bold", "M-6.5 -8.5L6.5 8.5M-6.5 8.5L6.5 -8.5");
        }
        svg.close("g");
    }
}
