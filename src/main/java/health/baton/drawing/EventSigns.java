package health.baton.drawing;

import java.util.List;
import java.util.Set;

/** What an event waits for, or what it says (then the sign is filled). */
final class EventSigns {
    private static final Set<String> SAYING = Set.of("endEvent", "intermediateThrowEvent");
    private static final String SUFFIX = "EventDefinition";

    private EventSigns() {}

    static void draw(Svg svg, Shape event, Point centre, double scale) {
        List<String> kinds = Xml.children(event.node()).stream()
                .map(child -> String.valueOf(child.getLocalName()))
                .filter(name -> name.endsWith(SUFFIX))
                .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                .toList();
        if (kinds.isEmpty()) {
            return;
        }
        svg.open(
                "g",
                "transform",
                "translate(%s %s) scale(%s)"
                        .formatted(Svg.number(centre.x()), Svg.number(centre.y()), Svg.number(scale)));
        sign(svg, kinds.size() == 1 ? kinds.get(0) : "multiple", SAYING.contains(event.type()));
        svg.close("g");
    }

    private static void sign(Svg svg, String kind, boolean filled) {
        String look = filled ? "sign filled" : "sign";
        switch (kind) {
            case "timer" -> {
                svg.circle("sign", new Point(0, 0), 10);
                svg.path("sign", "M0 -10V-7.5M10 0H7.5M0 10V7.5M-10 0H-7.5M1 -6.5L0 0L5 1.5");
            }
            case "message" -> {
                svg.path(look, "M-9 -6.5H9V6.5H-9Z");
                svg.path(filled ? "sign inverse" : "sign", "M-9 -6.5L0 1L9 -6.5");
            }
            case "error" -> svg.path(look, "M-8 8L-3.5 -7L3 2L8 -8L4 8L-2.5 -1Z");
            case "escalation" -> svg.path(look, "M0 -9L6.5 8L0 1L-6.5 8Z");
            case "signal" -> svg.path(look, "M0 -9L9 6.5H-9Z");
            case "terminate" -> svg.circle("sign filled", new Point(0, 0), 10);
            case "conditional" -> svg.path(look, "M-7 -9H7V9H-7ZM-4 -5H4M-4 -1.5H4M-4 2H4M-4 5.5H4");
            case "compensate" -> svg.path(look, "M-10 0L-1 -6.5V6.5ZM-1 0L8 -6.5V6.5Z");
            case "link" -> svg.path(look, "M-9 -3.5H2V-8L10 0L2 8V3.5H-9Z");
            case "cancel" -> svg.path(look, "M-8 -5L-5 -8L0 -3L5 -8L8 -5L3 0L8 5L5 8L0 3L-5 8L-8 5L-3 0Z");
            default -> svg.path(look, "M0 -9L9 -2.5L5.5 8H-5.5L-9 -2.5Z");
        }
    }
}
