package health.baton.drawing;

/** The small sign in a task's corner that says who does it. */
final class TaskSigns {
    private TaskSigns() {}

    static void draw(Svg svg, Shape task) {
        svg.open(
                "g",
                "transform",
                "translate(%s %s)"
                        .formatted(
                                Svg.number(task.box().x() + 13),
                                Svg.number(task.box().y() + 13)));
        switch (task.type()) {
            case "userTask" -> {
                svg.path("sign", "M-7 8V4.5Q-7 1.5 -3.5 1.5H3.5Q7 1.5 7 4.5V8Z");
                svg.circle("sign", new Point(0, -3), 4);
            }
            case "serviceTask" -> gear(svg);
            case "sendTask" -> {
                svg.path("sign filled", "M-8 -5.5H8V5.5H-8Z");
                svg.path("sign inverse", "M-8 -5.5L0 1L8 -5.5");
            }
            case "receiveTask" -> svg.path("sign", "M-8 -5.5H8V5.5H-8ZL0 1L8 -5.5");
            case "businessRuleTask" -> {
                svg.path("sign", "M-8 -6H8V6H-8Z");
                svg.path("sign filled", "M-8 -6H8V-2.5H-8Z");
                svg.path("sign", "M-8 2H8M-3.5 -2.5V6");
            }
            case "scriptTask" -> {
                svg.path("sign", "M-5 -7H7Q1 0 5 7H-7Q-1 0 -5 -7Z");
                svg.path("sign", "M-3.5 -4H2.5M-2.5 0H1M-4 4H2");
            }
            case "manualTask" ->
                svg.path(
                        "sign",
                        "M-8 -2L-3 -6H2Q4 -6 3 -4H0H7Q8.5 -4 8 -2.5H3H8Q9 -1 8 0H3H7Q8 1 7 2H3H6Q7 3.5 6 4.5H-4Q-8 4.5 -8 0Z");
            default -> {}
        }
        svg.close("g");
    }

    private static void gear(Svg svg) {
        Point centre = new Point(0, 0);
        svg.circle("teeth", centre, 6.5);
        svg.circle("sign", centre, 5);
        svg.circle("sign", centre, 2);
    }
}
