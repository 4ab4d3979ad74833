package health.baton.drawing;

/** Circles: thin at the start, double in between, thick at the end, dashed when they do not interrupt. */
final class Events {
    private Events() {}

    static void draw(Svg svg, Shape event) {
        Point centre = event.box().centre();
        double radius = Math.min(event.box().width(), event.box().height()) / 2;
        boolean goesOn = "false".equals(event.node().getAttribute("cancelActivity"))
                || "false".equals(event.node().getAttribute("isInterrupting"));
        String look = "shape" + (goesOn ? " dashed" : "");
        switch (event.type()) {
            case "startEvent" -> svg.circle(look, centre, radius);
            case "endEvent" -> svg.circle(look + " thick", centre, radius);
            default -> {
                svg.circle(look, centre, radius);
                svg.circle(look + " inner", centre, radius - 3.5);
            }
        }
        EventSigns.draw(svg, event, centre, radius / 18);
    }
}
